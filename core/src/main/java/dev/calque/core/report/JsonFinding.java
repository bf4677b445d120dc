package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.text.Position;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;

/** The fields of a finding and of a failure in Calque's own JSON. */
final class JsonFinding {

  private JsonFinding() {}

  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("rule", finding.rule().id().value());
    json.writeStringField("type", finding.rule().type().value());
    json.writeStringField("severity", Json.name(finding.severity()));
    json.writeStringField("confidence", Json.name(finding.confidence()));
    json.writeStringField("role", Json.name(finding.role()));
    json.writeStringField("message", finding.message());
    json.writeStringField("quote", finding.quote());
    writeRange(json, finding.source(), finding.span());
    Json.strings(json, "replacements", finding.replacements());
    Json.array(
        json,
        "fixes",
        array -> {
          for (Fix fix : finding.fixes()) {
            Json.element(array, object -> writeFix(object, finding.source(), fix));
          }
        });
    Json.strings(json, "evidence", finding.evidence());
  }

  private static void writeFix(JsonGenerator json, Source source, Fix fix) throws IOException {
    writeRange(json, source, fix.span());
    json.writeStringField("replacement", fix.replacement());
    json.writeBooleanField("safe", fix.safe());
  }

  static void writeFailure(JsonGenerator json, Source source, Failure failure) throws IOException {
    json.writeStringField("message", failure.message());
    if (failure.span().isPresent()) {
      writeRange(json, source, failure.span().get());
    }
  }

  private static void writeRange(JsonGenerator json, Source source, Span span) throws IOException {
    Json.range(json, span, (place, offset) -> writePlace(place, source, offset));
  }

  private static void writePlace(JsonGenerator json, Source source, int offset) throws IOException {
    Position position = source.position(offset);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", offset);
  }
}
