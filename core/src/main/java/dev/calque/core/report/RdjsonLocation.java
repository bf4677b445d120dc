package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.text.Position;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Locations and ranges of reviewdog's format: lines from 1, columns from 1 in bytes of UTF-8, the
 * end exclusive.
 */
final class RdjsonLocation {

  private RdjsonLocation() {}

  static void write(JsonGenerator json, Source source, Optional<Span> span) throws IOException {
    Json.object(
        json,
        "location",
        location -> {
          location.writeStringField("path", source.name());
          if (span.isPresent()) {
            writeRange(location, source, span.get());
          }
        });
  }

  static void writeRange(JsonGenerator json, Source source, Span span) throws IOException {
    Json.range(json, span, (place, offset) -> writePlace(place, source, offset));
  }

  private static void writePlace(JsonGenerator json, Source source, int offset) throws IOException {
    Position position = source.position(offset);
    String before = source.text().substring(offset - position.column() + 1, offset);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
  }
}
