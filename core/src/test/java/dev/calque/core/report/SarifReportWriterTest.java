package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.calque.core.text.Source;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportWriterTest {

  private final ReportWriter writer = new SarifReportWriter();
  private final Source source =
      new Source(
          "news/the port (1).md", "# News\n\n\uD83D\uDE00 odesa is open.\nNot odesa again.\n");

  @Test
  void isValidForTheSchema() throws Exception {
    Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa", ""));

    assertThat(violations(Samples.write(writer, run))).isEmpty();
  }

  @Test
  void isValidForTheSchemaWithFailuresAndWithNothing() throws Exception {
    assertThat(violations(Samples.write(writer, Samples.failed(source, "it is binary")))).isEmpty();
    assertThat(violations(Samples.write(writer, Samples.run()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotSarif() throws Exception {
    assertThat(violations("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  @Test
  void countsInUtf16Units() throws Exception {
    JsonNode run = json(Samples.run(source, Samples.finding(source, "odesa")));

    assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo(
            "{\"startLine\":3,\"startColumn\":4,\"endLine\":3,\"endColumn\":9,"
                + "\"charOffset\":11,\"charLength\":5}");
  }

  @Test
  void encodesPathsAsRelativeUris() throws Exception {
    JsonNode run = json(Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    String uri = "news/the%20port%20%281%29.md";
    assertThat(run.findValuesAsText("uri")).containsOnly(uri).hasSize(2);
  }

  @Test
  void fixesAreAppliedByTheirRegions() throws Exception {
    JsonNode run = json(Samples.run(source, Samples.finding(source, "odesa", "Odesa", "Odessa")));

    JsonNode fixes = run.at("/results/0/fixes");
    assertThat(fixes).hasSize(2);
    JsonNode change = fixes.at("/1/artifactChanges/0/replacements/0");
    assertThat(change.at("/deletedRegion/charOffset").asInt()).isEqualTo(11);
    assertThat(change.at("/insertedContent/text").asText()).isEqualTo("Odessa");
  }

  @Test
  void describesItsRules() throws Exception {
    JsonNode run = json(Samples.run(source, Samples.finding(source, "odesa")));

    JsonNode rule = run.at("/tool/driver/rules/0");
    assertThat(rule.at("/id").asText()).isEqualTo("casing/name");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rule.at("/help/text").asText()).contains("Wrong: The port of odesa is open.");
    assertThat(rule.at("/help/markdown").asText()).contains("**odesa**");
    assertThat(rule.at("/properties/tags").toString())
        .contains("mqm/linguistic-conventions/spelling");
    assertThat(run.at("/results/0/ruleIndex").asInt()).isZero();
  }

  @Test
  void keepsFingerprintsWhenParagraphsMove() throws Exception {
    Source moved = new Source("a.md", "A new paragraph.\n\n" + source.text());
    List<String> before = fingerprints(Samples.run(source, Samples.finding(source, "odesa")));
    List<String> after = fingerprints(Samples.run(moved, Samples.finding(moved, "odesa")));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void tellsEqualFindingsOfOneFileApart() throws Exception {
    Source twice = new Source("a.md", "in odesa\n\nin odesa\n\nto odesa\n");
    Run run =
        Samples.run(
            twice,
            Samples.finding(twice, 3, "odesa"),
            Samples.finding(twice, 13, "odesa"),
            Samples.finding(twice, 23, "odesa"));

    List<String> found = fingerprints(run);
    assertThat(found).hasSize(3).doesNotHaveDuplicates();
    assertThat(found.get(0).replaceAll(":1$", "")).isEqualTo(found.get(1).replaceAll(":2$", ""));
    assertThat(found.get(2)).endsWith(":1");
  }

  @Test
  void aFailureIsAnUnsuccessfulInvocation() throws Exception {
    JsonNode run = json(Samples.failed(source, "it is binary"));

    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(notification.at("/message/text").asText()).isEqualTo("it is binary");
    assertThat(json(Samples.run()).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void wordsOfAnArticleDoNotBecomeLinks() throws Exception {
    Source bad = new Source("a.md", "see [here](https://example.org) now");
    JsonNode run = json(Samples.run(bad, Samples.finding(bad, "[here](https://example.org)")));

    assertThat(run.at("/results/0/message/text").asText()).contains("\\[here\\](https");
  }

  @Test
  void hostileTextIsKeptAndObeysTheSchema() throws Exception {
    String report = Samples.write(writer, Hostile.run());

    assertThat(violations(report)).isEmpty();
    assertThat(report.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
    JsonNode run = new ObjectMapper().readTree(report).at("/runs/0");
    assertThat(run.findValues("insertedContent"))
        .first()
        .returns("a" + Hostile.WORDS, content -> content.at("/text").asText());
    assertThat(URI.create(run.findValuesAsText("uri").get(0)).getPath()).endsWith(Hostile.PATH);
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(1);
  }

  private List<String> fingerprints(Run run) throws Exception {
    return json(run).findValues("partialFingerprints").stream()
        .map(names -> names.get(Fingerprints.NAME).asText())
        .toList();
  }

  private JsonNode json(Run run) throws Exception {
    return new ObjectMapper().readTree(Samples.write(writer, run)).at("/runs/0");
  }

  private static List<String> violations(String sarif) throws Exception {
    try (InputStream schema =
        SarifReportWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema checker =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      return checker.validate(new ObjectMapper().readTree(sarif)).stream()
          .map(Object::toString)
          .toList();
    }
  }
}
