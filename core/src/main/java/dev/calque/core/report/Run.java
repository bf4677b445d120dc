package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.util.List;

/**
 * What one start of the tool gave.
 *
 * @param toolVersion the version of Calque
 * @param reports one an article, in the order they were asked for
 */
public record Run(String toolVersion, List<Report> reports) {

  public Run {
    reports = List.copyOf(reports);
  }

  /** All findings, article by article. */
  public List<Finding> findings() {
    return reports.stream().flatMap(report -> report.findings().stream()).toList();
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
