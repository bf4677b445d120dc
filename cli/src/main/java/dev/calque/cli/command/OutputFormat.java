package dev.calque.cli.command;

import dev.calque.core.report.CheckstyleReportWriter;
import dev.calque.core.report.GitHubReportWriter;
import dev.calque.core.report.GitHubSummaryReportWriter;
import dev.calque.core.report.GitLabReportWriter;
import dev.calque.core.report.JUnitReportWriter;
import dev.calque.core.report.JsonLinesReportWriter;
import dev.calque.core.report.JsonReportWriter;
import dev.calque.core.report.RdjsonReportWriter;
import dev.calque.core.report.ReportWriter;
import dev.calque.core.report.SarifReportWriter;
import dev.calque.core.report.Style;
import dev.calque.core.report.TextReportWriter;
import dev.calque.core.report.html.HtmlReportWriter;
import java.util.Locale;

/** How a report is written. */
public enum OutputFormat {
  TEXT,
  JSON,
  JSONL,
  SARIF,
  GITHUB,
  GITHUB_SUMMARY,
  GITLAB,
  CHECKSTYLE,
  JUNIT,
  RDJSON,
  HTML;

  ReportWriter writer(Style style) {
    return switch (this) {
      case TEXT -> new TextReportWriter(style);
      case JSON -> new JsonReportWriter();
      case JSONL -> new JsonLinesReportWriter();
      case SARIF -> new SarifReportWriter();
      case GITHUB -> new GitHubReportWriter();
      case GITHUB_SUMMARY -> new GitHubSummaryReportWriter();
      case GITLAB -> new GitLabReportWriter();
      case CHECKSTYLE -> new CheckstyleReportWriter();
      case JUNIT -> new JUnitReportWriter();
      case RDJSON -> new RdjsonReportWriter();
      case HTML -> new HtmlReportWriter();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
