package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.text.Position;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.Optional;

/** SARIF locations, artifacts and regions. */
final class SarifLocation {

  private SarifLocation() {}

  static void writeLocations(JsonGenerator json, String name, Source source, Optional<Span> span)
      throws IOException {
    Json.array(
        json,
        "locations",
        array ->
            Json.element(
                array,
                location ->
                    Json.object(
                        location,
                        "physicalLocation",
                        physical -> {
                          writeArtifact(physical, name);
                          if (span.isPresent()) {
                            writeRegion(physical, "region", source, span.get());
                          }
                        })));
  }

  static void writeArtifact(JsonGenerator json, String name) throws IOException {
    Json.object(
        json,
        "artifactLocation",
        artifact -> artifact.writeStringField("uri", ArtifactUri.of(name)));
  }

  static void writeRegion(JsonGenerator json, String field, Source source, Span span)
      throws IOException {
    Position start = source.position(span.start());
    Position end = source.position(span.end());
    Json.object(
        json,
        field,
        region -> {
          region.writeNumberField("startLine", start.line());
          region.writeNumberField("startColumn", start.column());
          region.writeNumberField("endLine", end.line());
          region.writeNumberField("endColumn", end.column());
          region.writeNumberField("charOffset", span.start());
          region.writeNumberField("charLength", span.length());
        });
  }
}
