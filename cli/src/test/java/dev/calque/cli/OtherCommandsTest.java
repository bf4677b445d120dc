package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "rules --help",
        "eval --help",
        "eval rule-counts --help",
        "eval ledger --help",
        "rules list --help",
        "rules explain --help",
        "rules test --help",
        "completion --help"
      })
  void everyCommandHasHelpWithExamples(String command) {
    Shell.Result result = shell.calque(command);

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage: calque").contains("Examples:\n  ");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void tellsItsVersion() {
    assertThat(shell.calque("--version").out()).matches("calque \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void listsRules() {
    assertThat(shell.calque("rules list --language en").out())
        .isEqualTo(
            """
            en/other   minor     style/awkward                          other
            test/word  minor     style/awkward                          a word that the test looks for
            """);
    assertThat(shell.calque("rules list").out()).contains("en/other", "fr/other");
    assertThat(shell.calque("rules list --format json").out()).contains("\"id\" : \"test/word\"");
  }

  @Test
  void explainsARuleTheSurestFindingsFirst() {
    assertThat(shell.calque("rules explain test/word").out())
        .isEqualTo(
            """
            # test/word

            a word that the test looks for

            - severity: minor
            - MQM type: style/awkward
            - high confidence: the word is there
            - low confidence: it is called doubtful

            The test says so.

                wrong  a [[minor]] thing
                right  a small thing
            """);
  }

  @Test
  void testsRulePacks() {
    shell.file("mine/en/a.yaml", "").file("broken/en/a.yaml", "").file("empty/x", "");

    assertThat(shell.calque("rules test mine"))
        .isEqualTo(new Shell.Result(0, "2 rules, all examples as they should be\n", ""));
    Shell.Result broken = shell.calque("rules test broken");
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.out())
        .isEqualTo("a.yaml:3: no good example; write one\n1 rule, problems: 1\n");
    assertThat(shell.calque("rules test empty").err()).contains("no rule packs in it; write one");
    assertThat(shell.calque("rules test none").err()).contains("none: there is no such folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completes(String name) {
    assertThat(shell.calque("completion " + name).out())
        .contains("--fail-on", "complete -F", "-o default")
        .doesNotContain("+o default");
  }
}
