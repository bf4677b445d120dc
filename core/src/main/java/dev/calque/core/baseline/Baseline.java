package dev.calque.core.baseline;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.report.Fingerprints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was found when a house began to look. Findings are known by rule, words and the words around
 * them, not by line, so that they stay known where a paragraph moves. Immutable.
 *
 * @param articles the findings of each article, by the name that reports call it
 */
public record Baseline(SortedMap<String, List<Known>> articles) {

  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  /**
   * A finding of an article.
   *
   * @param rule its id
   * @param words the faulty words, for people who read the file
   * @param fingerprint what it is known by, see {@link Fingerprints}
   */
  public record Known(String rule, String words, String fingerprint) {

    public Known {
      Objects.requireNonNull(rule);
      Objects.requireNonNull(words);
      Objects.requireNonNull(fingerprint);
    }
  }

  public Baseline {
    SortedMap<String, List<Known>> copy = new TreeMap<>();
    articles.forEach((name, known) -> copy.put(name, List.copyOf(known)));
    articles = Collections.unmodifiableSortedMap(copy);
  }

  /** Today's findings; articles without any are left out. */
  public static Baseline of(Collection<Report> reports) {
    SortedMap<String, List<Known>> articles = new TreeMap<>();
    for (Report report : reports) {
      List<Known> known = new ArrayList<>();
      Fingerprints fingerprints = new Fingerprints();
      for (Finding finding : report.findings()) {
        known.add(
            new Known(finding.rule().id().value(), finding.quote(), fingerprints.next(finding)));
      }
      if (!known.isEmpty()) {
        articles.put(report.source().name(), known);
      }
    }
    return new Baseline(articles);
  }

  /** The report without what is known; that counts as suppressed. */
  public Report apply(Report report) {
    Set<String> known = fingerprints(report.source().name());
    List<Finding> fresh = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(report.suppressed());
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : report.findings()) {
      if (known.contains(fingerprints.next(finding))) {
        suppressed.add(new Suppressed(finding, Suppressed.By.BASELINE, ""));
      } else {
        fresh.add(finding);
      }
    }
    return report.with(fresh, suppressed);
  }

  /**
   * How many known findings are no longer there.
   *
   * @param applied reports that {@link #apply} made
   */
  public int gone(Collection<Report> applied) {
    int gone = 0;
    for (Report report : applied) {
      if (report.failures().isEmpty()) {
        long there =
            report.suppressed().stream().filter(s -> s.by() == Suppressed.By.BASELINE).count();
        gone += fingerprints(report.source().name()).size() - (int) there;
      }
    }
    return gone;
  }

  /** This baseline with other findings for the articles of the reports, and the rest as it was. */
  public Baseline renewed(Collection<Report> reports) {
    SortedMap<String, List<Known>> all = new TreeMap<>(articles);
    Map<String, List<Known>> now = of(reports).articles;
    for (Report report : reports) {
      if (report.failures().isEmpty()) {
        all.remove(report.source().name());
      }
    }
    all.putAll(now);
    return new Baseline(all);
  }

  /**
   * This baseline without what is no longer there, and with nothing new.
   *
   * @param exists whether there still is an article of that name
   */
  public Baseline pruned(Collection<Report> reports, Predicate<String> exists) {
    SortedMap<String, List<Known>> all = new TreeMap<>(articles);
    all.keySet().removeIf(exists.negate());
    Baseline now = of(reports);
    for (Report report : reports) {
      String name = report.source().name();
      Set<String> there = now.fingerprints(name);
      if (report.failures().isEmpty() && all.containsKey(name)) {
        List<Known> left =
            all.get(name).stream().filter(k -> there.contains(k.fingerprint())).toList();
        all.put(name, left);
      }
    }
    all.values().removeIf(List::isEmpty);
    return new Baseline(all);
  }

  /** How many findings it knows. */
  public int size() {
    return articles.values().stream().mapToInt(List::size).sum();
  }

  private Set<String> fingerprints(String name) {
    Set<String> fingerprints = new HashSet<>();
    articles.getOrDefault(name, List.of()).forEach(known -> fingerprints.add(known.fingerprint()));
    return fingerprints;
  }
}
