package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitLab template: its file, and its script with a Calque that writes down its arguments. */
class GitlabTemplateTest {

  private static final String FILE = "gitlab/calque.gitlab-ci.yml";

  @TempDir private Path temporary;

  @Test
  void theFileIsAPipelineWithACodeQualityReport() throws Exception {
    JsonNode pipeline = Schemas.yaml(FILE);
    Schemas.assertValid(pipeline, "gitlab-ci.json");
    Schemas.assertInvalid(Schemas.yamlText("calque: { script: { a: b } }"), "gitlab-ci.json");
    assertThat(pipeline.at("/calque/artifacts/reports/codequality").asText())
        .isEqualTo("gl-code-quality-report.json");
    assertThat(pipeline.at("/calque/script/0").asText()).contains("gl-code-quality-report.json");
  }

  @Test
  void theScriptPassesVariablesOnAsArguments() throws Exception {
    Files.createFile(temporary.resolve("a.md"));
    assertThat(run(Map.of()))
        .containsExactly(
            "check",
            "--no-progress",
            "--format=text",
            "--output=gitlab=gl-code-quality-report.json",
            "--",
            ".");
    assertThat(
            run(
                Map.of(
                    "CALQUE_PATHS", "*.md\na file.md\n$(touch hacked)`touch hacked`",
                    "CALQUE_SOURCE_LANGUAGE", "fr",
                    "CALQUE_FAIL_ON", "major; touch hacked")))
        .containsExactly(
            "check",
            "--no-progress",
            "--fail-on=major; touch hacked",
            "--source-language=fr",
            "--format=text",
            "--output=gitlab=gl-code-quality-report.json",
            "--",
            "*.md",
            "a file.md",
            "$(touch hacked)`touch hacked`");
    assertThat(temporary.resolve("hacked")).doesNotExist();
  }

  private Iterable<String> run(Map<String, String> variables) throws Exception {
    JsonNode job = Schemas.yaml(FILE).at("/calque");
    Shell shell =
        new Shell(temporary).program("calque", "printf '%s\\n' \"$@\" > arguments; exit 1");
    job.at("/variables")
        .fields()
        .forEachRemaining(v -> shell.with(v.getKey(), v.getValue().asText()));
    variables.forEach(shell::with);
    assertThat(shell.run("sh", "-ec", job.at("/script/0").asText()).code()).isEqualTo(1);
    return Files.readAllLines(temporary.resolve("arguments"));
  }
}
