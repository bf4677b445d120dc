package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The hooks for pre-commit. */
class PreCommitHooksTest {

  @Test
  void areHooksThatRunOnceForAllFiles() throws Exception {
    JsonNode hooks = Schemas.yaml(".pre-commit-hooks.yaml");
    Schemas.assertValid(hooks, "pre-commit-hooks.json");
    Schemas.assertInvalid(Schemas.yamlText("- id: calque"), "pre-commit-hooks.json");
    assertThat(hooks)
        .isNotEmpty()
        .allSatisfy(hook -> assertThat(hook.at("/require_serial").asBoolean()).isTrue())
        .allSatisfy(hook -> assertThat(hook.at("/entry").asText()).startsWith("calque check"));
  }

  @Test
  void runWhatTheRepositoryHas() {
    assertThat(Packed.HOME.resolve("calque")).isExecutable();
    assertThat(Packed.HOME.resolve("Dockerfile")).isRegularFile();
  }
}
