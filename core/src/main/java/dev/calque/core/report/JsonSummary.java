package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.io.IOException;
import java.util.Map;

/** The tool and the counts of a run in Calque's own JSON. */
final class JsonSummary {

  private JsonSummary() {}

  static void writeTool(JsonGenerator json, Run run) throws IOException {
    json.writeStringField("name", "calque");
    json.writeStringField("version", run.toolVersion());
  }

  static void write(JsonGenerator json, Run run) throws IOException {
    Scorecard card = run.scorecard();
    json.writeNumberField("articles", run.reports().size());
    json.writeNumberField("words", run.words());
    json.writeNumberField("findings", run.findings().size());
    json.writeNumberField("suppressed", run.suppressed().size());
    json.writeNumberField("failures", run.failures().size());
    Json.object(
        json,
        "bySeverity",
        counts -> {
          for (Map.Entry<Severity, Integer> entry : card.bySeverity().entrySet()) {
            counts.writeNumberField(Json.name(entry.getKey()), entry.getValue());
          }
        });
    Json.object(
        json,
        "byType",
        counts -> {
          for (Map.Entry<MqmType, Integer> entry : card.byType().entrySet()) {
            counts.writeNumberField(entry.getKey().value(), entry.getValue());
          }
        });
  }
}
