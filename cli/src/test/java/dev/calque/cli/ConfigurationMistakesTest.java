package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a configuration is said, and nothing is checked. */
class ConfigurationMistakesTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder).file("a.md", "a minor thing");
  }

  @Test
  void allMistakesAreSaidAtOnceWithFileLineAndRemedy() {
    shell.file(
        ".calque.yaml",
        """
        langauge: en
        fail-on: mayor
        max-penalty: much
        source-language: xx
        packs: [nowhere]
        rules:
          casing: { severety: minor }
          spelling: quiet
        overrides:
          - language: fr
        """);

    Shell.Result result = shell.calque("check a.md");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(".calque.yaml:1: unknown key \"langauge\"; did you mean \"language\"?")
        .contains(":2: \"fail-on\" is \"mayor\"; did you mean \"major\"?")
        .contains(":3: \"max-penalty\" is \"much\"; write a number from 0 on")
        .contains(":4: \"xx\" is the code of no language")
        .contains(":5: there is no folder ")
        .contains(":7: unknown key \"severety\"; did you mean \"severity\"?")
        .contains(":8: \"spelling\" is \"quiet\"; write off, on, or a severity")
        .contains(":10: no \"paths\"; say which files it is about");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: | :1: \"language\" has no value; write one, or delete it",
        "rules: {a: off, a: on} | :1: \"a\" again; keep one of the two",
        "house-style: {en: x, en: y} | :1: \"en\" again; keep one of the two",
        "fail-on: [major] | :1: \"fail-on\" is a list; write one text",
        "multipliers: {minor: 1.5} | :1: \"minor\" has a fraction; write a whole number",
        "exclude: *a | :1: \"*a\" is an alias; write out what it stands for",
        "words: {en: w.txt, fr: none.txt} | none.txt cannot be read; write there one word a line"
      })
  void whatWouldBeMisunderstoodIsAnError(String text, String message) {
    shell.file("w.txt", "word\n").file(".calque.yaml", text + "\n");

    assertThat(shell.calque("check a.md"))
        .extracting(Shell.Result::exit, Shell.Result::out)
        .containsExactly(2, "");
    assertThat(shell.calque("check a.md").err()).contains(message);
  }

  @Test
  void aSecondDocumentIsNotPassedOver() {
    shell.file(".calque.yaml", "fail-on: never\n---\nlanguage: en\n");

    assertThat(shell.calque("check a.md").err()).contains("more keys behind the end of the first");
  }

  @Test
  void eachMistakeHasItsOwnLine() {
    shell.file(".calque.yaml", "langauge: en\nfail-on: mayor\n");

    assertThat(shell.calque("check a.md").err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("calque: "));
  }

  @Test
  void yamlThatIsNoneIsAnErrorWithItsLine() {
    shell.file(".calque.yaml", "language: en\nrules: [casing\n");

    assertThat(shell.calque("check a.md").err()).contains(".calque.yaml:2: not YAML from here");
  }

  @Test
  void anotherNameOfTheFileIsNotPassedOver() {
    shell.file("a.md", "a minor thing").file(".calque.yml", "fail-on: never\n");

    Shell.Result result = shell.calque("check a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(".calque.yml:1: call it .calque.yaml");
  }
}
