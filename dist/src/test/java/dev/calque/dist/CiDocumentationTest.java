package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/ci.md name only what there is. */
class CiDocumentationTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theWorkflowGivesInputsThatTheActionHas() throws Exception {
    JsonNode step = examples().get(0).at("/jobs/calque/steps/1");
    assertThat(step.at("/uses").asText()).startsWith("OWNER/calque@");
    assertThat(names(step.at("/with")))
        .isNotEmpty()
        .isSubsetOf(names(Schemas.yaml("action.yml").at("/inputs")));
  }

  @Test
  void thePipelineIncludesTheTemplateAndSetsItsVariables() throws Exception {
    JsonNode pipeline = examples().get(1);
    Schemas.assertValid(pipeline, "gitlab-ci.json");
    String file = pipeline.at("/include/0/file").asText();
    assertThat(names(pipeline.at("/calque/variables")))
        .isNotEmpty()
        .isSubsetOf(names(Schemas.yaml(file).at("/calque/variables")));
  }

  @Test
  void thePreCommitConfigurationNamesAHook() throws Exception {
    JsonNode hooks = examples().get(2).at("/repos/0/hooks");
    assertThat(hooks).hasSize(1);
    assertThat(Schemas.yaml(".pre-commit-hooks.yaml").findValuesAsText("id"))
        .containsAll(hooks.findValuesAsText("id"));
  }

  private static List<JsonNode> examples() throws Exception {
    List<JsonNode> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(Files.readString(Packed.HOME.resolve("docs/ci.md")));
    while (matcher.find()) {
      examples.add(Schemas.yamlText(matcher.group(1)));
    }
    return examples;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
