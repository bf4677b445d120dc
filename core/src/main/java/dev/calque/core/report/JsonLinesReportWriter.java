package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.io.IOException;

/**
 * JSON lines: a finding or a failure a line, with the fields of {@link JsonReportWriter}, article
 * by article, and a summary as the last line; {@code docs/json-format.md} describes them. No string
 * holds a character at which a reader could break a line.
 */
public final class JsonLinesReportWriter implements ReportWriter {

  @Override
  public void write(Run run, Appendable out) throws IOException {
    for (Report report : run.reports()) {
      for (Finding finding : report.findings()) {
        Json.line(
            out,
            json -> {
              writeHead(json, "finding", report);
              JsonFinding.write(json, finding);
            });
      }
      for (Failure failure : report.failures()) {
        Json.line(
            out,
            json -> {
              writeHead(json, "failure", report);
              JsonFinding.writeFailure(json, report.source(), failure);
            });
      }
    }
    Json.line(out, json -> writeSummary(json, run));
  }

  private static void writeHead(JsonGenerator json, String kind, Report report) throws IOException {
    json.writeStringField("kind", kind);
    json.writeStringField("path", report.source().name());
    if (report.language().isPresent()) {
      json.writeStringField("language", report.language().get().value());
    }
  }

  private static void writeSummary(JsonGenerator json, Run run) throws IOException {
    json.writeStringField("kind", "summary");
    json.writeStringField("version", JsonReportWriter.FORMAT_VERSION);
    Json.object(json, "tool", tool -> JsonSummary.writeTool(tool, run));
    JsonSummary.write(json, run);
  }
}
