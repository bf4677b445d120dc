package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.corpus.SystemGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns results on documents into figures, by language and by set. Pure arithmetic. */
public final class Measuring {

  /** The name of the group of all systems. */
  public static final String ALL_SYSTEMS = "all";

  private final Bootstrap bootstrap;
  private final List<SystemGroup> groups;
  private final List<RateRow> rates = new ArrayList<>();
  private final List<ContrastRow> contrasts = new ArrayList<>();
  private final List<RecallRow> recall = new ArrayList<>();
  private final List<TouchingRow> touching = new ArrayList<>();
  private final List<SourceRow> sources = new ArrayList<>();

  private Measuring(Bootstrap bootstrap, List<SystemGroup> groups) {
    this.bootstrap = bootstrap;
    this.groups = groups;
  }

  /**
   * @param groups systems that are contrasted with human translation apart from all systems
   */
  public static Measures measure(
      Collection<DocumentResult> results, List<SystemGroup> groups, Bootstrap bootstrap) {
    Measuring measuring = new Measuring(bootstrap, groups);
    scopes(results).forEach(measuring::addScope);
    Map<String, List<DocumentResult>> languages =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.key().target().value(), TreeMap::new, Collectors.toList()));
    List<RuleRow> rules = new ArrayList<>();
    List<RuleLiftRow> lifts = new ArrayList<>();
    languages.forEach((language, some) -> rules.addAll(RuleCounts.rows(language, some)));
    languages.forEach((language, some) -> lifts.addAll(RuleCounts.lifts(language, some)));
    return new Measures(
        measuring.rates,
        measuring.contrasts,
        measuring.recall,
        measuring.touching,
        measuring.sources,
        rules,
        lifts);
  }

  /** Languages first, then sets, each in alphabetical order. */
  private static Map<Scope, List<DocumentResult>> scopes(Collection<DocumentResult> results) {
    Map<Scope, List<DocumentResult>> scopes = new LinkedHashMap<>();
    List<DocumentResult> sorted =
        results.stream().sorted(Comparator.comparing(DocumentResult::key)).toList();
    for (DocumentResult result : sorted) {
      String language = result.key().target().value();
      Scope scope = new Scope(Scope.LANGUAGE, language, language);
      scopes.computeIfAbsent(scope, s -> new ArrayList<>()).add(result);
    }
    for (DocumentResult result : sorted) {
      DocumentKey key = result.key();
      Scope scope = new Scope(Scope.SET, key.set(), key.target().value());
      scopes.computeIfAbsent(scope, s -> new ArrayList<>()).add(result);
    }
    return scopes;
  }

  private void addScope(Scope scope, List<DocumentResult> results) {
    List<Unit> units = Unit.of(results);
    for (Origin origin : Origin.values()) {
      List<DocumentResult> some =
          results.stream().filter(result -> result.key().origin() == origin).toList();
      if (some.stream().anyMatch(result -> result.words() > 0)) {
        addRate(scope, origin, some, units);
      }
      addRecall(scope, origin, units);
      addSource(scope, origin, ALL_SYSTEMS, some);
    }
    addContrast(scope, ALL_SYSTEMS, units);
    if (groups.size() > 1) {
      groups.forEach(group -> addGroup(scope, group, of(group, results)));
    }
    Hits hits = Statistics.touching(units);
    if (hits.all() > 0) {
      Estimate share = bootstrap.estimate(units, some -> Statistics.touching(some).share());
      touching.add(new TouchingRow(scope, hits.all(), hits.found(), share));
    }
  }

  private void addGroup(Scope scope, SystemGroup group, List<DocumentResult> results) {
    addContrast(scope, group.name(), Unit.of(results));
    List<DocumentResult> machine =
        results.stream().filter(result -> result.key().origin() == Origin.MT).toList();
    addSource(scope, Origin.MT, group.name(), machine);
  }

  private void addSource(Scope scope, Origin origin, String systems, List<DocumentResult> results) {
    List<SourceVerdict> verdicts =
        results.stream().flatMap(result -> result.source().stream()).toList();
    if (!verdicts.isEmpty()) {
      int silent = Collections.frequency(verdicts, SourceVerdict.SILENT);
      int right = Collections.frequency(verdicts, SourceVerdict.RIGHT);
      sources.add(
          new SourceRow(scope, origin, systems, verdicts.size(), verdicts.size() - silent, right));
    }
  }

  private static List<DocumentResult> of(SystemGroup group, List<DocumentResult> results) {
    return results.stream()
        .filter(result -> result.key().origin() != Origin.MT || group.has(result.key().system()))
        .toList();
  }

  private void addRate(Scope scope, Origin origin, List<DocumentResult> results, List<Unit> units) {
    Count count = Statistics.count(units, origin);
    Map<String, Integer> severities =
        results.stream()
            .flatMap(result -> result.alarms().stream())
            .collect(
                Collectors.groupingBy(
                    Alarm::severity, TreeMap::new, Collectors.summingInt(alarm -> 1)));
    Estimate rate = bootstrap.estimate(units, some -> Statistics.rate(some, origin));
    rates.add(
        new RateRow(
            scope, origin, results.size(), count.words(), count.alarms(), rate, severities));
  }

  private void addContrast(Scope scope, String systems, List<Unit> units) {
    List<Unit> both = units.stream().filter(Unit::hasBoth).toList();
    if (!both.isEmpty()) {
      contrasts.add(
          new ContrastRow(
              scope,
              systems,
              both.size(),
              Statistics.count(both, Origin.MT).words(),
              Statistics.count(both, Origin.HT).words(),
              bootstrap.estimate(both, Statistics::lift),
              bootstrap.estimate(both, Statistics::auc),
              bootstrap.estimate(both, Statistics::pairwise)));
    }
  }

  private void addRecall(Scope scope, Origin origin, List<Unit> units) {
    SortedSet<String> categories = new TreeSet<>();
    units.forEach(unit -> categories.addAll(unit.recall().getOrDefault(origin, Map.of()).keySet()));
    for (String category : categories) {
      Hits hits = Statistics.recall(units, origin, category);
      Estimate estimate =
          bootstrap.estimate(units, some -> Statistics.recall(some, origin, category).share());
      recall.add(new RecallRow(scope, origin, category, hits.all(), hits.found(), estimate));
    }
  }
}
