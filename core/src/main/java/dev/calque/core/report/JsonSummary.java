package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The tool and the counts of a run in Calque's own JSON. */
final class JsonSummary {

  private JsonSummary() {}

  static void writeTool(JsonGenerator json, Run run) throws IOException {
    json.writeStringField("name", "calque");
    json.writeStringField("version", run.toolVersion());
  }

  static void write(JsonGenerator json, Run run) throws IOException {
    json.writeNumberField("articles", run.reports().size());
    json.writeNumberField("words", run.words());
    json.writeNumberField("findings", run.findings().size());
    json.writeNumberField("suppressed", run.suppressed().size());
    json.writeNumberField("failures", run.failures().size());
    JsonScorecard.write(json, run.scorecard());
  }
}
