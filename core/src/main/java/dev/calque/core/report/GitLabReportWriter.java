package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.List;

/**
 * GitLab's Code Quality report: the fields that GitLab's documentation names, and those that Code
 * Climate's specification wants besides. Paths are without a leading {@code ./}, which GitLab does
 * not find; what could not be checked is a blocker.
 */
public final class GitLabReportWriter implements ReportWriter {

  /** GitLab does without; other readers of Code Climate's issues do not. */
  private static final List<String> CATEGORIES = List.of("Clarity");

  private static final String HERE = "./";

  @Override
  public void write(Run run, Appendable out) throws IOException {
    GitLabFingerprints fingerprints = new GitLabFingerprints();
    Json.list(
        out,
        json -> {
          for (Report report : run.reports()) {
            writeReport(json, report, fingerprints);
          }
        });
  }

  private static void writeReport(
      JsonGenerator json, Report report, GitLabFingerprints fingerprints) throws IOException {
    for (Finding finding : report.findings()) {
      Issue issue =
          new Issue(
              FindingText.line(finding),
              finding.rule().id().value(),
              fingerprints.next(finding),
              severity(finding.severity()),
              line(report, finding.span()));
      issue.write(json, report);
    }
    for (Failure failure : report.failures()) {
      String fingerprint = fingerprints.next(report.source().name(), failure);
      String message = "Not checked: " + Printable.of(failure.message());
      int line = failure.span().map(span -> line(report, span)).orElse(1);
      new Issue(message, "not-checked", fingerprint, "blocker", line).write(json, report);
    }
  }

  private static int line(Report report, Span span) {
    return report.source().position(span.start()).line();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NEUTRAL ? "info" : Json.name(severity);
  }

  private static String path(String name) {
    return name.startsWith(HERE) ? name.substring(HERE.length()) : name;
  }

  private record Issue(
      String description, String check, String fingerprint, String severity, int line) {

    void write(JsonGenerator json, Report report) throws IOException {
      Json.element(json, object -> writeFields(object, path(report.source().name())));
    }

    private void writeFields(JsonGenerator json, String path) throws IOException {
      json.writeStringField("type", "issue");
      Json.strings(json, "categories", CATEGORIES);
      json.writeStringField("description", description);
      json.writeStringField("check_name", check);
      json.writeStringField("fingerprint", fingerprint);
      json.writeStringField("severity", severity);
      Json.object(
          json,
          "location",
          location -> {
            location.writeStringField("path", path);
            Json.object(location, "lines", lines -> lines.writeNumberField("begin", line));
          });
    }
  }
}
