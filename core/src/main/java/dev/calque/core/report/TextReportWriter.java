package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Position;
import java.io.IOException;
import java.util.Locale;

/**
 * A report for people at a terminal. Text of the article is stripped of what a terminal would obey;
 * columns count UTF-16 units, as editors do.
 */
public final class TextReportWriter implements ReportWriter {

  private final Style style;

  public TextReportWriter(Style style) {
    this.style = style;
  }

  @Override
  public void write(Run run, Appendable out) throws IOException {
    for (Report report : run.reports()) {
      writeReport(report, out);
    }
    new TextSummary(style).write(run, out);
  }

  private void writeReport(Report report, Appendable out) throws IOException {
    if (!report.findings().isEmpty() && report.sourceLanguage().isPresent()) {
      String languages = ArticleLanguages.of(report);
      line(out, style.aside(Printable.of(report.source().name() + ": " + languages)));
      line(out, "");
    }
    for (Finding finding : report.findings()) {
      writeFinding(finding, out);
    }
    for (Failure failure : report.failures()) {
      line(out, style.failure("not checked: ") + Printable.of(failure.message()));
      line(out, "");
    }
  }

  private void writeFinding(Finding finding, Appendable out) throws IOException {
    Position at = finding.source().position(finding.span().start());
    String place = finding.source().name() + ":" + at.line() + ":" + at.column();
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    line(
        out,
        style.heading(Printable.of(place))
            + "  "
            + style.severity(finding.severity(), severity)
            + "  "
            + Printable.of(finding.message()));
    writeExcerpt(finding, out);
    for (String reason : finding.evidence()) {
      line(out, "    why: " + Printable.of(reason));
    }
    if (!finding.replacements().isEmpty()) {
      line(out, "    write: " + style.better(Printable.of(Suggestions.of(finding))));
    }
    line(out, "    " + style.aside(identity(finding)));
    line(out, "");
  }

  private void writeExcerpt(Finding finding, Appendable out) throws IOException {
    Excerpt excerpt = Excerpt.of(finding.source(), finding.span());
    String number = Integer.toString(excerpt.line());
    line(
        out,
        style.aside("  " + number + " | ")
            + excerpt.before()
            + style.severity(finding.severity(), excerpt.marked())
            + excerpt.after());
    line(
        out,
        style.aside("  " + " ".repeat(number.length()) + " | ")
            + excerpt.indent()
            + style.severity(finding.severity(), excerpt.carets()));
  }

  private static String identity(Finding finding) {
    return finding.rule().id()
        + "  ("
        + finding.rule().type()
        + ", "
        + finding.confidence().name().toLowerCase(Locale.ROOT)
        + " confidence)";
  }

  private static void line(Appendable out, String text) throws IOException {
    out.append(text).append('\n');
  }
}
