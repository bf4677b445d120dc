package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.calque.core.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesReportWriterTest {

  private final ReportWriter writer = new JsonLinesReportWriter();
  private final Source source = new Source("port.md", "in odesa");

  @Test
  void aFindingHasTheFieldsOfTheJsonReport() throws Exception {
    Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa"));

    ObjectNode line = (ObjectNode) lines(run).get(0);

    assertThat(line.remove("kind").asText()).isEqualTo("finding");
    assertThat(line.remove("path").asText()).isEqualTo("port.md");
    assertThat(line.remove("language").asText()).isEqualTo("en");
    JsonNode report = new ObjectMapper().readTree(Samples.write(new JsonReportWriter(), run));
    assertThat(line).isEqualTo(report.at("/articles/0/findings/0"));
  }

  @Test
  void theLastLineIsTheSummary() throws Exception {
    Run run = Samples.run(source, Samples.finding(source, "odesa"));

    List<JsonNode> lines = lines(run);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).at("/kind").asText()).isEqualTo("summary");
    assertThat(lines.get(1).at("/version").asText()).isEqualTo("1");
    assertThat(lines.get(1).at("/bySeverity/major").asInt()).isEqualTo(1);
    assertThat(lines(Samples.run())).singleElement().matches(line -> line.at("/kind").isTextual());
  }

  @Test
  void failuresAreLinesOfTheirOwn() throws Exception {
    JsonNode line = lines(Samples.failed(source, "it is binary")).get(0);

    assertThat(line.toString())
        .isEqualTo("{\"kind\":\"failure\",\"path\":\"port.md\",\"message\":\"it is binary\"}");
  }

  @Test
  void hostileTextBreaksNoLineAndIsKept() throws Exception {
    String report = Samples.write(writer, Hostile.run());

    assertThat(report.split("\\R")).hasSize(3);
    assertThat(report.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
    byte[] bytes = report.split("\n")[0].getBytes(StandardCharsets.UTF_8);
    JsonNode line = new ObjectMapper().readTree(bytes);
    assertThat(line.at("/path").asText()).isEqualTo(Hostile.PATH);
    assertThat(line.at("/quote").asText()).isEqualTo(Hostile.WORDS);
  }

  private List<JsonNode> lines(Run run) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Samples.write(writer, run).split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
