package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.score.Multipliers;
import dev.calque.core.score.Scorecard;
import java.util.List;

/**
 * What one start of the tool gave.
 *
 * @param toolVersion the version of Calque
 * @param reports one an article, in the order they were asked for
 * @param multipliers what findings cost
 */
public record Run(String toolVersion, List<Report> reports, Multipliers multipliers) {

  public Run {
    reports = List.copyOf(reports);
  }

  /** A run whose findings cost what MQM recommends. */
  public Run(String toolVersion, List<Report> reports) {
    this(toolVersion, reports, Multipliers.MQM);
  }

  /** What all articles cost. */
  public Scorecard scorecard() {
    return Scorecard.of(words(), findings(), multipliers);
  }

  /** What one of the articles costs. */
  public Scorecard scorecard(Report report) {
    return Scorecard.of(report.words(), report.findings(), multipliers);
  }

  /** All findings, article by article. */
  public List<Finding> findings() {
    return reports.stream().flatMap(report -> report.findings().stream()).toList();
  }

  /** All that was found and is not wanted, article by article. */
  public List<Suppressed> suppressed() {
    return reports.stream().flatMap(report -> report.suppressed().stream()).toList();
  }

  /** All failures, article by article. */
  public List<Failure> failures() {
    return reports.stream().flatMap(report -> report.failures().stream()).toList();
  }

  /** How many words were checked. */
  public int words() {
    return reports.stream().mapToInt(Report::words).sum();
  }
}
