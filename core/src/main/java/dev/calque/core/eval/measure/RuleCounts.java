package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Alarms by rule, of the results in one language. */
final class RuleCounts {

  private RuleCounts() {}

  /** Sorted by rule. */
  static List<RuleRow> rows(String language, Collection<DocumentResult> results) {
    List<RuleRow> rows = new ArrayList<>();
    count(results)
        .forEach(
            (rule, counts) ->
                rows.add(
                    new RuleRow(
                        language,
                        rule,
                        counts.getOrDefault(Origin.NATIVE, 0),
                        counts.getOrDefault(Origin.HT, 0),
                        counts.getOrDefault(Origin.MT, 0))));
    return rows;
  }

  /** Sorted by rule; empty if no document has versions of both. */
  static List<RuleLiftRow> lifts(String language, Collection<DocumentResult> results) {
    List<DocumentResult> paired = paired(results);
    int machineWords = words(paired, Origin.MT);
    int humanWords = words(paired, Origin.HT);
    List<RuleLiftRow> rows = new ArrayList<>();
    if (machineWords == 0 || humanWords == 0) {
      return rows;
    }
    count(paired)
        .forEach(
            (rule, counts) -> {
              int machine = counts.getOrDefault(Origin.MT, 0);
              int human = counts.getOrDefault(Origin.HT, 0);
              double lift = new Count(machine, machineWords).lift(new Count(human, humanWords));
              rows.add(new RuleLiftRow(language, rule, human, machine, lift));
            });
    return rows;
  }

  private static Map<String, Map<Origin, Integer>> count(Collection<DocumentResult> results) {
    Map<String, Map<Origin, Integer>> counts = new TreeMap<>();
    for (DocumentResult result : results) {
      for (Alarm alarm : result.alarms()) {
        counts
            .computeIfAbsent(alarm.rule(), rule -> new EnumMap<>(Origin.class))
            .merge(result.key().origin(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Machine and human translations of documents that have both. */
  private static List<DocumentResult> paired(Collection<DocumentResult> results) {
    Set<List<String>> machine = documents(results, Origin.MT);
    Set<List<String>> human = documents(results, Origin.HT);
    return results.stream()
        .filter(result -> result.key().origin() != Origin.NATIVE)
        .filter(result -> machine.contains(document(result)) && human.contains(document(result)))
        .toList();
  }

  private static Set<List<String>> documents(Collection<DocumentResult> results, Origin origin) {
    Set<List<String>> documents = new HashSet<>();
    results.stream()
        .filter(result -> result.key().origin() == origin && result.words() > 0)
        .forEach(result -> documents.add(document(result)));
    return documents;
  }

  private static List<String> document(DocumentResult result) {
    return List.of(result.key().set(), result.key().document());
  }

  private static int words(Collection<DocumentResult> results, Origin origin) {
    return results.stream()
        .filter(result -> result.key().origin() == origin)
        .mapToInt(DocumentResult::words)
        .sum();
  }
}
