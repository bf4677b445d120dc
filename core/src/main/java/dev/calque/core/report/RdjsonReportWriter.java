package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.Report;
import java.io.IOException;
import java.util.Optional;

/**
 * Reviewdog's diagnostic format (rdjson, the message {@code DiagnosticResult} of its {@code
 * reviewdog.proto}), with a suggestion a fix. Reviewdog posts messages as Markdown, so the text of
 * an article is made inert in them.
 */
public final class RdjsonReportWriter implements ReportWriter {

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Json.document(
        out,
        json -> {
          Json.object(json, "source", source -> source.writeStringField("name", "calque"));
          Json.array(json, "diagnostics", array -> writeDiagnostics(array, run));
        });
  }

  private static void writeDiagnostics(JsonGenerator json, Run run) throws IOException {
    for (Report report : run.reports()) {
      for (Finding finding : report.findings()) {
        Json.element(json, object -> writeFinding(object, finding));
      }
      for (Failure failure : report.failures()) {
        Json.element(json, object -> writeFailure(object, report, failure));
      }
    }
  }

  private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    String message = String.join(" ", FindingText.lines(finding).stream().map(Inert::of).toList());
    json.writeStringField("message", message);
    RdjsonLocation.write(json, finding.source(), Optional.of(finding.span()));
    json.writeStringField("severity", Level.of(finding.severity()).name());
    writeCode(json, finding.rule().id().value());
    if (!finding.fixes().isEmpty()) {
      Json.array(json, "suggestions", array -> writeSuggestions(array, finding));
    }
  }

  private static void writeSuggestions(JsonGenerator json, Finding finding) throws IOException {
    for (Fix fix : finding.fixes()) {
      Json.element(
          json,
          suggestion -> {
            RdjsonLocation.writeRange(suggestion, finding.source(), fix.span());
            suggestion.writeStringField("text", fix.replacement());
          });
    }
  }

  private static void writeFailure(JsonGenerator json, Report report, Failure failure)
      throws IOException {
    json.writeStringField("message", "Not checked: " + Inert.of(Printable.of(failure.message())));
    RdjsonLocation.write(json, report.source(), failure.span());
    json.writeStringField("severity", Level.ERROR.name());
    writeCode(json, "not-checked");
  }

  private static void writeCode(JsonGenerator json, String value) throws IOException {
    Json.object(json, "code", code -> code.writeStringField("value", value));
  }
}
