package dev.calque.cli.command;

import dev.calque.core.report.JsonReportWriter;
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
  SARIF,
  HTML;

  ReportWriter writer(Style style) {
    return switch (this) {
      case TEXT -> new TextReportWriter(style);
      case JSON -> new JsonReportWriter();
      case SARIF -> new SarifReportWriter();
      case HTML -> new HtmlReportWriter();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
