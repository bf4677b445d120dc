package dev.calque.core.report;

import dev.calque.core.lint.Finding;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts of findings.
 *
 * @param bySeverity every severity, the worst first
 * @param byType the MQM types that occur, by name
 */
record Summary(Map<Severity, Integer> bySeverity, Map<MqmType, Integer> byType) {

  static Summary of(List<Finding> findings) {
    Map<Severity, Integer> severities = new TreeMap<>(Comparator.reverseOrder());
    for (Severity severity : Severity.values()) {
      severities.put(severity, 0);
    }
    severities.putAll(count(findings, Finding::severity));
    SortedMap<MqmType, Integer> types = count(findings, finding -> finding.rule().type());
    return new Summary(
        Collections.unmodifiableMap(severities), Collections.unmodifiableSortedMap(types));
  }

  private static <K extends Comparable<K>> SortedMap<K, Integer> count(
      List<Finding> findings, Function<Finding, K> key) {
    return findings.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(finding -> 1)));
  }
}
