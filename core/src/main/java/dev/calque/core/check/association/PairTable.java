package dev.calque.core.check.association;

import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of words that do not meet, from {@code languages/LANG/association/NAME.tsv}: the relation
 * (see {@link WordPair}; several joined by {@code |}), the words that govern, the words that
 * depend, which of the two is wrong ({@code first} or {@code second}), what to write instead
 * ({@code |} between choices, {@code -} for none), and the source languages that cause it ({@code
 * any} if the pair is wrong whatever the source).
 *
 * <p>A word stands for all its forms, {@code =word} for that form alone, {@code @name} for the
 * words of a line of {@code classes.tsv} beside it, {@code *} for any word. Immutable.
 */
final class PairTable {

  static final PairTable NONE = new PairTable();

  private static final String ANY = "*";

  private final Map<String, Map<String, List<PairRow>>> byRelation = new HashMap<>();

  private PairTable() {}

  static PairTable load(Knowledge knowledge, LanguageCode language, String name) {
    String folder = "languages/" + language + "/association/";
    Table table = Table.load(knowledge, folder + name + ".tsv");
    Map<String, String> classes = new LinkedHashMap<>();
    Table.load(knowledge, folder + "classes.tsv")
        .rows()
        .forEach(row -> classes.put(row.cell(0), row.cell(1)));
    PairTable pairs = new PairTable();
    for (Table.Row row : table.rows()) {
      pairs.add(PairRow.read(table, row, classes));
    }
    return pairs;
  }

  private void add(PairRow row) {
    for (String relation : row.relations()) {
      var byGovernor = byRelation.computeIfAbsent(relation, r -> new HashMap<>());
      for (String governor : row.governors()) {
        byGovernor.computeIfAbsent(governor, g -> new ArrayList<>()).add(row);
      }
    }
  }

  boolean isEmpty() {
    return byRelation.isEmpty();
  }

  /** The rows that a pair of words falls under, in the order of the table. */
  List<PairRow> of(Parse parse, WordPair pair) {
    var byGovernor = byRelation.get(pair.relation());
    if (byGovernor == null) {
      return List.of();
    }
    List<PairRow> rows = new ArrayList<>();
    Set<String> dependents = keys(parse.token(pair.dependent()));
    for (String governor : keys(parse.token(pair.governor()))) {
      for (PairRow row : byGovernor.getOrDefault(governor, List.of())) {
        if (dependents.stream().anyMatch(row.dependents()::contains) && !rows.contains(row)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static Set<String> keys(Token token) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("=" + token.lower());
    for (Reading reading : token.readings()) {
      keys.add(reading.lemma().toLowerCase(Locale.ROOT));
    }
    keys.add(ANY);
    return keys;
  }
}
