package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.calque.core.text.Source;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {

  private final ReportWriter writer = new JsonReportWriter();

  @Test
  void givesLinesColumnsAndOffsetsInUtf16Units() throws Exception {
    Source source = new Source("port.md", "# News\n\n\uD83D\uDE00 odesa is open.\n");

    JsonNode json = json(Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    JsonNode finding = json.at("/articles/0/findings/0");
    assertThat(finding.at("/range/start").toString())
        .isEqualTo("{\"line\":3,\"column\":4,\"offset\":11}");
    assertThat(finding.at("/range/end/offset").asInt()).isEqualTo(16);
    assertThat(finding.at("/fixes/0/replacement").asText()).isEqualTo("Odesa");
    assertThat(finding.at("/fixes/0/safe").asBoolean()).isTrue();
    assertThat(finding.at("/severity").asText()).isEqualTo("major");
    assertThat(finding.at("/role").asText()).isEqualTo("paragraph");
  }

  @Test
  void isVersionedAndCounts() throws Exception {
    Source source = new Source("port.md", "in odesa");

    JsonNode json = json(Samples.run(source, Samples.finding(source, "odesa")));

    assertThat(json.at("/version").asText()).isEqualTo("1");
    assertThat(json.at("/tool/version").asText()).isEqualTo("1.2.3");
    assertThat(json.at("/summary/bySeverity").toString())
        .isEqualTo("{\"critical\":0,\"major\":1,\"minor\":0,\"neutral\":0}");
    assertThat(json.at("/summary/byType/linguistic-conventions~1spelling").asInt()).isEqualTo(1);
    assertThat(json.at("/articles/0/scorecard").toString())
        .isEqualTo(
            "{\"bySeverity\":{\"critical\":0,\"major\":1,\"minor\":0,\"neutral\":0},"
                + "\"byType\":{\"linguistic-conventions/spelling\":1},"
                + "\"penalty\":5,\"penaltyPerThousandWords\":500.0,\"smallSample\":true}");
    assertThat(json.at("/articles/0/sourceLanguage/language").asText()).isEqualTo("fr");
  }

  @Test
  void tellsFailuresFromCleanArticles() throws Exception {
    JsonNode json = json(Samples.failed(new Source("a.md", ""), "it is binary"));

    assertThat(json.at("/summary/failures").asInt()).isEqualTo(1);
    assertThat(json.at("/articles/0/failures/0/message").asText()).isEqualTo("it is binary");
  }

  @Test
  void hostileTextIsKept() throws Exception {
    String report = Samples.write(writer, Hostile.run());

    assertThat(report.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
    JsonNode article = new ObjectMapper().readTree(report).at("/articles/0");
    assertThat(article.at("/path").asText()).isEqualTo(Hostile.PATH);
    assertThat(article.at("/findings/0/fixes/0/replacement").asText())
        .isEqualTo("a" + Hostile.WORDS);
    assertThat(article.at("/failures/0/message").asText()).endsWith(Hostile.WORDS);
  }

  private JsonNode json(Run run) throws Exception {
    return new ObjectMapper().readTree(Samples.write(writer, run));
  }
}
