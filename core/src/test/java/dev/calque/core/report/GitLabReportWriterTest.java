package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitLabReportWriterTest {

  private static final String SCHEMA = "gitlab-code-quality.json";

  private final ReportWriter writer = new GitLabReportWriter();
  private final Source source = new Source("./news/port.md", "in odesa\n\nin odesa\n");

  @Test
  void hasTheFieldsThatGitLabReads() throws Exception {
    String report =
        Samples.write(writer, Samples.run(source, Samples.finding(source, 13, "odesa", "Odesa")));

    assertThat(Schemas.json(SCHEMA, report)).isEmpty();
    JsonNode issue = new ObjectMapper().readTree(report).get(0);
    assertThat(issue.at("/check_name").asText()).isEqualTo("casing/name");
    assertThat(issue.at("/severity").asText()).isEqualTo("major");
    assertThat(issue.at("/location").toString())
        .isEqualTo("{\"path\":\"news/port.md\",\"lines\":{\"begin\":3}}");
    assertThat(issue.at("/description").asText())
        .isEqualTo("“odesa” is a name and wants a capital. Write: Odesa");
  }

  @Test
  void fingerprintsAreUniqueInTheReport() throws Exception {
    Source other = new Source("other.md", source.text());
    Failure failure = new Failure(source.name(), Optional.empty(), "the check failed");
    Report twice =
        new Report(
            source,
            Samples.english(),
            Optional.empty(),
            4,
            List.of(Samples.finding(source, 3, "odesa"), Samples.finding(source, 13, "odesa")),
            List.of(failure, failure));
    Report same =
        new Report(
            other,
            Samples.english(),
            Optional.empty(),
            4,
            List.of(Samples.finding(other, 3, "odesa")),
            List.of());

    List<String> found = fingerprints(Samples.run(twice, same, twice));

    assertThat(found).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void fingerprintsStayWhenParagraphsMove() throws Exception {
    Source moved = new Source(source.name(), "A new paragraph.\n\n" + source.text());

    assertThat(fingerprints(Samples.run(moved, Samples.finding(moved, "odesa"))))
        .isEqualTo(fingerprints(Samples.run(source, Samples.finding(source, "odesa"))));
  }

  @Test
  void noFindingsAreAnEmptyArrayAndFailuresAreBlockers() throws Exception {
    assertThat(new ObjectMapper().readTree(Samples.write(writer, Samples.run()))).isEmpty();

    String failed = Samples.write(writer, Samples.failed(source, "it is binary"));
    assertThat(Schemas.json(SCHEMA, failed)).isEmpty();
    assertThat(failed)
        .contains("\"blocker\"", "\"not-checked\"", "Not checked: it is binary", "\"begin\" : 1");
  }

  @Test
  void hostileTextIsInert() throws Exception {
    String report = Samples.write(writer, Hostile.run());

    assertThat(Schemas.json(SCHEMA, report)).isEmpty();
    assertThat(report.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
    JsonNode issue = new ObjectMapper().readTree(report).get(0);
    assertThat("./" + issue.at("/location/path").asText()).isEqualTo(Hostile.PATH);
    assertThat(issue.at("/description").asText())
        .contains("\\u001B[31m \\u202E <script>", "\\uD800 \uD83D\uDE00");
  }

  @Test
  void theSchemaRefusesOtherSeverities() throws Exception {
    String report = Samples.write(writer, Samples.failed(source, "it is binary"));

    assertThat(Schemas.json(SCHEMA, report.replace("blocker", "error"))).isNotEmpty();
  }

  private List<String> fingerprints(Run run) throws Exception {
    return new ObjectMapper().readTree(Samples.write(writer, run)).findValuesAsText("fingerprint");
  }
}
