package dev.calque.cli.command;

import dev.calque.cli.input.ChangedLines;
import dev.calque.core.baseline.Baseline;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.Report;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of all findings a user wants to see.
 *
 * @param baseline what is known already
 * @param changes what has changed, if only that counts
 * @param since how much of a changed file counts
 * @param strict whether findings of low confidence count
 * @param folder what the names of articles are relative to
 */
record Narrowing(
    Optional<Baseline> baseline,
    Optional<ChangedLines> changes,
    SinceArguments since,
    boolean strict,
    Path folder) {

  /** Whether an article is looked at. */
  boolean includes(Path article) {
    return changes.isEmpty() || changes.get().has(article);
  }

  /** The report without what is known already. */
  Report withoutKnown(Report report) {
    return baseline.map(known -> known.apply(report)).orElse(report);
  }

  /** The report, without what is known, with what has changed and is sure enough. */
  Report changedAndSure(Report report) {
    return visible(changed(report));
  }

  /**
   * What is to be fixed: what a user sees, and what that stands for and can safely be fixed with
   * it.
   */
  List<Finding> fixable(Report report) {
    List<Finding> findings = changed(withoutKnown(report)).findings();
    Set<RuleId> seen =
        findings.stream().filter(this::isSure).map(f -> f.rule().id()).collect(Collectors.toSet());
    return findings.stream()
        .filter(f -> isSure(f) || (isSafelyRepeated(f) && seen.contains(f.rule().id())))
        .toList();
  }

  private static boolean isSafelyRepeated(Finding finding) {
    return finding.repeated() && finding.fixes().stream().limit(1).anyMatch(Fix::safe);
  }

  private Report changed(Report report) {
    return changes.map(lines -> since.narrowed(report, lines, folder)).orElse(report);
  }

  private Report visible(Report report) {
    return report.with(
        report.findings().stream().filter(this::isSure).toList(),
        report.suppressed().stream().filter(s -> isSure(s.finding())).toList());
  }

  private boolean isSure(Finding finding) {
    return strict || finding.confidence() != Confidence.LOW;
  }

  /**
   * How many findings of the baseline are no longer there.
   *
   * @param withoutKnown reports without what is known
   */
  int gone(List<Report> withoutKnown) {
    return baseline.map(known -> known.gone(withoutKnown)).orElse(0);
  }
}
