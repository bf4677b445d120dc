package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.calque.core.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class RdjsonReportWriterTest {

  private static final String SCHEMA = "rdjson.json";

  private final ReportWriter writer = new RdjsonReportWriter();
  private final Source source = new Source("port.md", "# Été\r\n\r\nà \uD83D\uDE00 odesa is.\r\n");

  @Test
  void columnsCountBytesOfUtf8() throws Exception {
    JsonNode diagnostic = diagnostic(Samples.run(source, Samples.finding(source, "odesa")));

    assertThat(diagnostic.at("/location/range").toString())
        .isEqualTo("{\"start\":{\"line\":3,\"column\":9},\"end\":{\"line\":3,\"column\":14}}");
    assertThat(diagnostic.at("/severity").asText()).isEqualTo("ERROR");
    assertThat(diagnostic.at("/code/value").asText()).isEqualTo("casing/name");
  }

  @Test
  void suggestionsAreTheFixes() throws Exception {
    Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa", ""));

    JsonNode suggestions = diagnostic(run).at("/suggestions");
    assertThat(suggestions.findValuesAsText("text")).containsExactly("Odesa", "");
    assertThat(applied(suggestions.get(0))).isEqualTo("à \uD83D\uDE00 Odesa is.");
  }

  @Test
  void noFindingsAndFailures() throws Exception {
    assertThat(json(Samples.run()).at("/diagnostics")).isEmpty();

    JsonNode failure = diagnostic(Samples.failed(source, "it is binary"));
    assertThat(failure.at("/message").asText()).isEqualTo("Not checked: it is binary");
    assertThat(failure.at("/severity").asText()).isEqualTo("ERROR");
    assertThat(failure.at("/location").toString()).isEqualTo("{\"path\":\"port.md\"}");
  }

  @Test
  void hostileTextIsInertMarkdown() throws Exception {
    JsonNode diagnostic = diagnostic(Hostile.run());

    assertThat(diagnostic.at("/location/path").asText()).isEqualTo(Hostile.PATH);
    assertThat(diagnostic.at("/suggestions/0/text").asText()).contains("\uD800 \uD83D\uDE00");
    String html = html(diagnostic.at("/message").asText());
    assertThat(html).doesNotContain("<script", "<a ", "<img", "<code", "</details", "\u202E");
    assertThat(html)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("@octocat", "#12", "GH-7", "https://e", "www.", "0123456789abcdef");
    assertThat(Samples.write(writer, Hostile.run()).codePoints())
        .doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
  }

  @Test
  void ordinaryMessagesStayAsTheyAre() throws Exception {
    Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa"));

    assertThat(diagnostic(run).at("/message").asText())
        .isEqualTo(
            "“odesa” is a name and wants a capital."
                + " why: It is capitalised elsewhere in the article. write: Odesa");
  }

  @Test
  void theSchemaRefusesWhatTheProtocolDoesNotHave() throws Exception {
    assertThat(Schemas.json(SCHEMA, "{\"diagnostics\": [{\"message\": \"a\"}]}")).isNotEmpty();
  }

  private String applied(JsonNode suggestion) {
    byte[] line = "à \uD83D\uDE00 odesa is.".getBytes(StandardCharsets.UTF_8);
    int start = suggestion.at("/range/start/column").asInt() - 1;
    int end = suggestion.at("/range/end/column").asInt() - 1;
    return new String(Arrays.copyOf(line, start), StandardCharsets.UTF_8)
        + suggestion.at("/text").asText()
        + new String(Arrays.copyOfRange(line, end, line.length), StandardCharsets.UTF_8);
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  private JsonNode diagnostic(Run run) throws Exception {
    return json(run).at("/diagnostics/0");
  }

  private JsonNode json(Run run) throws Exception {
    String report = Samples.write(writer, run);
    assertThat(Schemas.json(SCHEMA, report)).isEmpty();
    return new ObjectMapper().readTree(report);
  }
}
