package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub action: its file, and its step with a Calque that writes down its arguments. */
class ActionTest {

  private static final String HOSTILE = "$(touch hacked); `touch hacked` \"' && touch hacked #";

  /** Writes arguments, a line of standard error, a summary; gives exit code 1. */
  private static final String FAKE =
      """
      printf '%s\\n' "$@" > arguments
      echo '::error file=a.md::found'
      echo '::error::an article said this' >&2
      for argument do
        case $argument in
          --output=github-summary=*) echo '## Calque' > "${argument#--output=github-summary=}" ;;
        esac
      done
      exit 1""";

  @TempDir private Path temporary;
  private Shell shell;

  @BeforeEach
  void prepare() throws Exception {
    Path action = Files.createDirectories(temporary.resolve("action"));
    Files.copy(Packed.HOME.resolve("action/check"), action.resolve("check"));
    shell =
        new Shell(temporary)
            .program("calque", FAKE)
            .with("GITHUB_OUTPUT", temporary.resolve("output").toString())
            .with("GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString())
            .with("RUNNER_TEMP", temporary.toString());
    Path fetch = Files.writeString(action.resolve("fetch"), "#!/bin/sh\ncommand -v calque\n");
    assertThat(fetch.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theFileIsAnAction() throws Exception {
    JsonNode action = Schemas.yaml("action.yml");
    Schemas.assertValid(action, "github-action.json");
    Schemas.assertInvalid(Schemas.yamlText("name: Calque"), "github-action.json");
  }

  @Test
  void noExpressionIsPartOfAScript() throws Exception {
    JsonNode action = Schemas.yaml("action.yml");
    for (JsonNode step : action.at("/runs/steps")) {
      assertThat(step.path("run").asText()).doesNotContain("${{");
    }
    for (String input : (Iterable<String>) () -> action.at("/inputs").fieldNames()) {
      String variable = "CALQUE_ACTION_" + input.toUpperCase(Locale.ROOT).replace('-', '_');
      assertThat(action.at("/runs/steps/2/env/" + variable).asText())
          .isEqualTo("${{ inputs." + input + " }}");
      assertThat(Packed.HOME.resolve("action/check")).content().contains(variable);
    }
  }

  @Test
  void passesInputsOnAsArguments() throws Exception {
    Shell.Outcome outcome =
        shell
            .with("CALQUE_ACTION_PATHS", "articles/**/*.md\r\n\n  a file.md\n-x.md\n" + HOSTILE)
            .with("CALQUE_ACTION_FAIL_ON", "major")
            .with("CALQUE_ACTION_SINCE", "origin/main")
            .with("CALQUE_ACTION_SOURCE_LANGUAGE", HOSTILE)
            .with("CALQUE_ACTION_SARIF", "calque.sarif")
            .run("action/check");

    assertThat(outcome.code()).isEqualTo(1);
    List<String> arguments = Files.readAllLines(temporary.resolve("arguments"));
    assertThat(arguments)
        .startsWith("check", "--no-progress", "--fail-on=major", "--since=origin/main")
        .contains("--source-language=" + HOSTILE)
        .contains("--format=github", "--output=sarif=calque.sarif")
        .endsWith("--", "articles/**/*.md", "a file.md", "-x.md", HOSTILE);
    assertThat(temporary.resolve("hacked")).doesNotExist();
    assertThat(temporary.resolve("summary")).content().isEqualTo("## Calque\n");
    assertThat(temporary.resolve("output")).content().isEqualTo("exit-code=1\n");
  }

  @Test
  void onlyAnnotationsAreCommands() throws Exception {
    List<String> annotated = shell.run("action/check").out().lines().toList();
    assertThat(annotated.get(0)).isEqualTo("::error file=a.md::found");
    assertThat(annotated.get(1)).startsWith("::stop-commands::calque-");
    assertThat(annotated.get(2)).isEqualTo("::error::an article said this");
    assertThat(annotated.get(4)).isEqualTo("::" + annotated.get(1).substring(17) + "::");

    shell.with("CALQUE_ACTION_ANNOTATIONS", "false").with("CALQUE_ACTION_SUMMARY", "false");
    List<String> plain = shell.run("action/check").out().lines().toList();
    assertThat(plain.get(0)).startsWith("::stop-commands::calque-").isNotEqualTo(annotated.get(1));
    assertThat(plain.get(1)).isEqualTo("::error file=a.md::found");
    assertThat(Files.readAllLines(temporary.resolve("arguments")))
        .containsExactly("check", "--no-progress", "--", ".");
  }

  @Test
  void whatFailsTheStepIsLeftToTheConfigurationUnlessGiven() throws Exception {
    assertThat(Schemas.yaml("action.yml").at("/inputs/fail-on/default").asText()).isEmpty();
    shell.with("CALQUE_ACTION_FAIL_ON", "").run("action/check");
    assertThat(Files.readAllLines(temporary.resolve("arguments")))
        .contains("check")
        .noneMatch(argument -> argument.startsWith("--fail-on"));
  }

  @Test
  void refusesInputsThatMeanNothing() throws Exception {
    Shell.Outcome outcome = shell.with("CALQUE_ACTION_STRICT", "yes\n::set::x").run("action/check");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out())
        .isEqualTo(
            "::error title=Calque::the input strict is \"yes%0A::set::x\"; write true or false\n");
  }

  @Test
  void aVersionIsAReleaseThatIsFetchedOnce() throws Exception {
    release("1.2.3");
    String fetch = Packed.HOME.resolve("action/fetch").toString();
    shell.with("CALQUE_RELEASES", temporary.toUri().toString());
    shell.with("RUNNER_TOOL_CACHE", temporary.resolve("tools").toString());

    for (int run = 1; run <= 2; run++) {
      Shell.Outcome fetched = shell.run(fetch, "v1.2.3");
      assertThat(fetched.err()).isEmpty();
      assertThat(shell.run(fetched.out().strip()).out()).isEqualTo("calque 1.2.3\n");
      Files.deleteIfExists(temporary.resolve("v1.2.3/calque-1.2.3.tar.gz"));
    }
    Shell.Outcome wrong = shell.run(fetch, "../1; touch hacked");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("the input version is no version");
    Shell.Outcome missing = shell.run(fetch, "9.9.9");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("release 9.9.9 could not be fetched");
  }

  /** A release whose launcher says its version. */
  private void release(String version) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("v" + version));
    String script =
        "mkdir -p calque-%1$s/bin && printf '#!/bin/sh\\necho calque %1$s\\n' > calque-%1$s/bin/calque"
            + " && chmod +x calque-%1$s/bin/calque && tar -czf calque-%1$s.tar.gz calque-%1$s";
    assertThat(new Shell(folder).run("sh", "-c", script.formatted(version)).code()).isZero();
  }

  @Test
  void findsAJdkThatTheMachineHas() throws Exception {
    Path variables = temporary.resolve("variables");
    Shell.Outcome outcome =
        shell
            .with("GITHUB_ENV", variables.toString())
            .with("JAVA_HOME", "/nowhere")
            .with("JAVA_HOME_17_X64", System.getProperty("java.home"))
            .run(Packed.HOME.resolve("action/find-java").toString());
    assertThat(outcome.code()).isZero();
    assertThat(variables)
        .content()
        .isEqualTo("JAVA_HOME=" + System.getProperty("java.home") + "\n");
    assertThat(temporary.resolve("output")).content().isEqualTo("found=true\n");
  }
}
