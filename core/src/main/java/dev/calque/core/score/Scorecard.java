package dev.calque.core.score;

import dev.calque.core.lint.Finding;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found, counted and weighed by the raw scoring model of MQM (themqm.org, “The MQM scoring
 * models”).
 *
 * @param words how many words were checked
 * @param bySeverity every severity, the worst first
 * @param byType the MQM types that occur, by name
 * @param penalty points: errors times the multiplier of their severity
 */
public record Scorecard(
    int words,
    SortedMap<Severity, Integer> bySeverity,
    SortedMap<MqmType, Integer> byType,
    int penalty) {

  /** MQM's reference word count. */
  public static final int REFERENCE_WORDS = 1000;

  /** MQM's samples have 500 to 20,000 words; below, one error more or less decides. */
  public static final int LEAST_WORDS = 500;

  public Scorecard {
    bySeverity = Collections.unmodifiableSortedMap(bySeverity);
    byType = Collections.unmodifiableSortedMap(byType);
  }

  public static Scorecard of(int words, List<Finding> findings, Multipliers multipliers) {
    SortedMap<Severity, Integer> severities = new TreeMap<>(Comparator.reverseOrder());
    for (Severity severity : Severity.values()) {
      severities.put(severity, 0);
    }
    severities.putAll(count(findings, Finding::severity));
    int penalty = findings.stream().mapToInt(f -> multipliers.of(f.severity())).sum();
    return new Scorecard(
        words, severities, count(findings, finding -> finding.rule().type()), penalty);
  }

  /** Penalty points per 1,000 words; 0 for an article without words. */
  public double penaltyPerThousand() {
    return words == 0 ? 0 : (double) penalty * REFERENCE_WORDS / words;
  }

  /** Whether there are fewer words than the method was made for. */
  public boolean isSmallSample() {
    return words < LEAST_WORDS;
  }

  /** How many findings there are. */
  public int findings() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static <K extends Comparable<K>> SortedMap<K, Integer> count(
      List<Finding> findings, Function<Finding, K> key) {
    return findings.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(finding -> 1)));
  }
}
