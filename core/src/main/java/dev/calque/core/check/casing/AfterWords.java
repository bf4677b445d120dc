package dev.calque.core.check.casing;

import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are names only behind certain words: {@code languages/LANG/casing/names-after.tsv}. In
 * each row, words or phrases joined by {@code |}, and the names that may follow them, joined by
 * {@code |}.
 */
record AfterWords(List<Row> rows) {

  /**
   * Names behind words.
   *
   * @param before words or phrases in lower case that stand right before a name
   * @param names in lower case
   */
  record Row(Set<String> before, Set<String> names) {

    Row {
      before = Set.copyOf(before);
      names = Set.copyOf(names);
    }
  }

  AfterWords {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of a language; possibly none.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a row has one cell
   */
  static AfterWords load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/casing/names-after.tsv");
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.cells().size() != 2) {
        throw table.error(row, "write the words before, a tab, and the names");
      }
      rows.add(new Row(words(row.cell(0)), words(row.cell(1))));
    }
    return new AfterWords(rows);
  }

  private static Set<String> words(String cell) {
    Set<String> words = new HashSet<>();
    Arrays.stream(cell.split("\\|"))
        .forEach(word -> words.add(word.strip().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Whether the word there is a name because of what stands before it. */
  boolean nameAt(Site site) {
    return rows.stream()
        .filter(row -> row.names().contains(site.words()))
        .anyMatch(row -> row.before().stream().anyMatch(before -> isBefore(site, before)));
  }

  private static boolean isBefore(Site site, String words) {
    String before = site.text().substring(0, site.span().start()).stripTrailing();
    int start = before.length() - words.length();
    return before.length() < site.span().start()
        && start >= 0
        && before.substring(start).toLowerCase(Locale.ROOT).replace('’', '\'').equals(words)
        && (start == 0 || !Character.isLetter(before.charAt(start - 1)));
  }
}
