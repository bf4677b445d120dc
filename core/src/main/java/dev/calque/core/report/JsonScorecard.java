package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.io.IOException;
import java.util.Map;

/** What was found, counted and weighed, in Calque's own JSON. */
final class JsonScorecard {

  private JsonScorecard() {}

  static void write(JsonGenerator json, Scorecard card) throws IOException {
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
    json.writeNumberField("penalty", card.penalty());
    json.writeNumberField("penaltyPerThousandWords", rounded(card.penaltyPerThousand()));
    json.writeBooleanField("smallSample", card.isSmallSample());
  }

  /** More digits than two would say what nobody knows. */
  private static double rounded(double penalty) {
    return Math.round(penalty * 100) / 100.0;
  }
}
