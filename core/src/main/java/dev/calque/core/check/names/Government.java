package dev.calque.core.check.names;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The prepositions of a language that ask for one case: {@code languages/LANG/names/governs.tsv}.
 *
 * @param cases by preposition, in lower case
 */
record Government(Map<String, GrammaticalCase> cases) {

  Government {
    cases = Map.copyOf(cases);
  }

  static Government load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/names/governs.tsv");
    Map<String, GrammaticalCase> cases = new HashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        String name = row.cell(1).toUpperCase(Locale.ROOT);
        cases.put(row.cell(0), GrammaticalCase.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw table.error(row, "\"" + row.cell(1) + "\" is no case; write genitive, dative ...");
      }
    }
    return new Government(cases);
  }

  /** The case that the word before the place asks for. */
  Optional<GrammaticalCase> at(Site site) {
    return site.previousWord().map(word -> cases.get(word.toLowerCase(Locale.ROOT)));
  }
}
