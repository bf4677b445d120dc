package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SARIF {@code result}. */
final class SarifResult {

  /** What a viewer would take for a link; words of an article must not become one. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(");

  private SarifResult() {}

  static void write(JsonGenerator json, Finding finding, int ruleIndex, String fingerprint)
      throws IOException {
    json.writeStringField("ruleId", finding.rule().id().value());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", SarifRule.level(finding.severity()));
    Json.object(json, "message", message -> message.writeStringField("text", message(finding)));
    Source source = finding.source();
    SarifLocation.writeLocations(json, source.name(), source, Optional.of(finding.span()));
    Json.object(
        json,
        "partialFingerprints",
        fingerprints -> fingerprints.writeStringField(Fingerprints.NAME, fingerprint));
    if (!finding.fixes().isEmpty()) {
      Json.array(
          json,
          "fixes",
          array -> {
            for (Fix fix : finding.fixes()) {
              Json.element(array, object -> writeFix(object, source, fix));
            }
          });
    }
    Json.object(json, "properties", properties -> writeProperties(properties, finding));
  }

  /** A finding that is known and not wanted: it is kept, so that alerts do not come and go. */
  static void write(JsonGenerator json, Suppressed suppressed, int ruleIndex, String fingerprint)
      throws IOException {
    write(json, suppressed.finding(), ruleIndex, fingerprint);
    Json.array(
        json, "suppressions", array -> Json.element(array, o -> writeSuppression(o, suppressed)));
  }

  private static void writeSuppression(JsonGenerator json, Suppressed suppressed)
      throws IOException {
    boolean inSource = suppressed.by() == Suppressed.By.AUTHOR;
    json.writeStringField("kind", inSource ? "inSource" : "external");
    if (!suppressed.reason().isEmpty()) {
      json.writeStringField("justification", suppressed.reason());
    }
  }

  private static String message(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    finding.evidence().forEach(reason -> text.append(' ').append(reason));
    return LINK.matcher(text).replaceAll("\\\\[$1\\\\](");
  }

  private static void writeFix(JsonGenerator json, Source source, Fix fix) throws IOException {
    Json.object(
        json,
        "description",
        text -> text.writeStringField("text", "Write \"" + fix.replacement() + "\""));
    Json.array(
        json,
        "artifactChanges",
        changes ->
            Json.element(
                changes,
                change -> {
                  SarifLocation.writeArtifact(change, source.name());
                  Json.array(
                      change,
                      "replacements",
                      array -> Json.element(array, r -> writeReplacement(r, source, fix)));
                }));
  }

  private static void writeReplacement(JsonGenerator json, Source source, Fix fix)
      throws IOException {
    SarifLocation.writeRegion(json, "deletedRegion", source, fix.span());
    Json.object(
        json, "insertedContent", content -> content.writeStringField("text", fix.replacement()));
  }

  private static void writeProperties(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("mqmType", finding.rule().type().value());
    json.writeStringField("mqmSeverity", Json.name(finding.severity()));
    json.writeStringField("confidence", Json.name(finding.confidence()));
    Json.strings(json, "evidence", finding.evidence());
    Json.strings(json, "replacements", finding.replacements());
  }
}
