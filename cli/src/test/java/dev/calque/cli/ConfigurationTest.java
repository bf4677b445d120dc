package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Configurations;
import dev.calque.core.lint.RuleSetting;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell =
        new Shell(folder)
            .file("a.md", "a minor thing")
            .file("fr/b.md", "a minor thing")
            .file("fr/deep/c.md", "a minor thing");
  }

  @Test
  void theNearestConfigurationAboveAnArticleHolds() {
    shell.file(".calque.yaml", "language: en\n").file("fr/deep/.calque.yaml", "language: fr\n");

    assertThat(shell.calque("check --format json fr/b.md").out()).contains("\"language\" : \"en\"");
    assertThat(shell.calque("check --format json fr/deep/c.md").out())
        .contains("\"language\" : \"fr\"");
  }

  @Test
  void overridesHoldForTheirPathsAndTheLaterGoFirst() {
    shell.file(
        ".calque.yaml",
        """
        language: en
        overrides:
          - paths: fr/
            language: fr
          - paths: ["**/deep/*.md"]
            language: en
        """);

    assertThat(shell.calque("check --format json fr/b.md").out()).contains("\"language\" : \"fr\"");
    assertThat(shell.calque("check --format json fr/deep/c.md a.md").out())
        .doesNotContain("\"language\" : \"fr\"");
  }

  @Test
  void theCommandLineGoesFirst() {
    shell.file(".calque.yaml", "language: en\nfail-on: major\n");

    assertThat(shell.calque("check a.md").exit()).isZero();
    assertThat(shell.calque("check --fail-on minor a.md").exit()).isEqualTo(1);
    assertThat(shell.calque("check --language fr --format json a.md").out())
        .contains("\"language\" : \"fr\"");
    assertThat(shell.calque("check --no-config a.md").exit()).isEqualTo(1);
  }

  @Test
  void anotherFileMayBeNamed() {
    shell.file("ci.yaml", "fail-on: never\n");

    assertThat(shell.calque("check --config ci.yaml a.md").exit()).isZero();
    assertThat(shell.calque("check --config cu.yaml a.md"))
        .isEqualTo(
            new Shell.Result(
                2,
                "",
                "calque: --config cu.yaml: there is no such file; \"calque init\" writes one\n"));
  }

  @Test
  void excludedArticlesAreCheckedOnlyWhenTheyAreNamed() {
    shell.file(".calque.yaml", "exclude: [fr/]\n");

    assertThat(shell.calque("check .").out()).contains("1 article,").doesNotContain("fr/b.md");
    assertThat(shell.calque("check fr/b.md").exit()).isEqualTo(1);
    assertThat(shell.calque("check fr").out()).contains("the configuration leaves out 2");
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
  void anExclamationMarkTakesFilesOutAgain() {
    shell.file(".calque.yaml", "exclude: [fr/, '!fr/b.md']\n");

    assertThat(shell.calque("check fr").out()).contains("1 article,");
  }

  @Test
  void listsOfWordsAreNoArticles() {
    shell.file("words.txt", "major\n").file(".calque.yaml", "words: { en: words.txt }\n");

    assertThat(shell.calque("check .").out()).doesNotContain("words.txt");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstWord() {
    shell.file("words.txt", "\uFEFFGrafton\r\nMill # the mill\r\n");
    shell.file(".calque.yaml", "words: { en: words.txt }\n");
    Path article = folder.resolve("a.md");

    assertThat(Configurations.found().of(article).orElseThrow().settings(article).words())
        .containsEntry(LanguageCode.of("en"), Set.of("Grafton", "Mill"));
  }

  @Test
  void aSeverityAlsoSwitchesOnWhatAFamilySwitchesOff() {
    shell.file(".calque.yaml", "rules: { a: off, a/b: major }\n");
    Path article = folder.resolve("a.md");
    Configuration configuration = Configurations.found().of(article).orElseThrow();

    assertThat(configuration.settings(article).rules().settings())
        .contains(
            new RuleSetting(
                "a/b", Optional.of(true), Optional.of(Severity.MAJOR), Optional.empty()));
  }

  @Test
  void whatIsAddedIsShownWithAllItsLines() {
    shell
        .file("a.csv", "term,forbidden\nx,y\n")
        .file("b.csv", "term,forbidden\nz,w\n")
        .file(
            ".calque.yaml",
            """
            glossary: a.csv
            house-style: { en: ['a: b'] }
            rules: { casing: minor }
            overrides:
              - paths: fr/
                glossary: b.csv
                rules: { casing: { confidence: low } }
            """);

    assertThat(shell.calque("config show fr/b.md").out())
        .isEqualTo(
            """
            glossary: [a.csv, b.csv]  # .calque.yaml:1, .calque.yaml:6
            house-style:
              en: ['a: b']  # .calque.yaml:2
            rules:
              casing: {confidence: low, on: true, severity: minor}  # .calque.yaml:3, .calque.yaml:7
            """);
  }

  @Test
  void yamlThatIsNoneIsAnErrorWithItsLine() {
    shell.file(".calque.yaml", "language: en\nrules: [casing\n");

    assertThat(shell.calque("check a.md").err()).contains(".calque.yaml:2: not YAML from here");
  }

  @Test
  void rulesThatNobodyHasAreReportedWhereTheConfigurationIsShown() {
    shell.file(".calque.yaml", "rules:\n  test/wrod: off\n  test: minor\n");

    Shell.Result result = shell.calque("config show a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).contains("test/wrod: off");
    assertThat(result.err())
        .isEqualTo("calque: rules: there is no rule test/wrod; did you mean test/word?\n");
  }

  @Test
  void anotherNameOfTheFileIsNotPassedOver() {
    shell.file("a.md", "a minor thing").file(".calque.yml", "fail-on: never\n");

    Shell.Result result = shell.calque("check a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(".calque.yml:1: call it .calque.yaml");
  }

  @Test
  void anArticleMayCostOnlySoMuch() {
    shell.file("long.md", "a minor thing").file(".calque.yaml", "max-penalty: 2000\n");

    assertThat(shell.calque("check long.md").exit()).isZero();
    Shell.Result result = shell.calque("check --max-penalty 0.5 long.md");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "calque: long.md: 1 penalty point in 1 word, 1,000.0 per 1,000"
                + " (MQM was made for 500 words and more); the limit is 0.5\n");
    shell.file("c.md", "critical").file(".calque.yaml", "max-penalty: 99999\n");
    assertThat(shell.calque("check c.md").exit()).isEqualTo(1);
    shell.file(".calque.yaml", "max-penalty: 500\nmultipliers: { minor: 0 }\n");
    assertThat(shell.calque("check long.md").exit()).isZero();
  }

  @Test
  void showSaysWhatHoldsAndWhereItComesFrom() {
    shell.file(
        ".calque.yaml",
        """
        language: en
        rules:
          spelling: off
        overrides:
          - paths: fr/
            language: fr
            rules: { casing: major }
        """);

    assertThat(shell.calque("config show fr/new.md").out())
        .isEqualTo(
            """
            language: fr  # .calque.yaml:6
            rules:
              spelling: off  # .calque.yaml:3
              casing: major  # .calque.yaml:7
            """);
    assertThat(shell.calque("config show --no-config a.md").out())
        .contains("no .calque.yaml above");
  }

  @Test
  void aLaterListOfFrontMatterReplacesTheEarlier() {
    shell.file(
        ".calque.yaml",
        """
        front-matter: [title, seo.title]
        overrides:
          - paths: fr/
            front-matter: []
        """);

    assertThat(shell.calque("check a.md").out()).contains("Front matter: [title, seo.title]");
    assertThat(shell.calque("check fr/b.md").out()).contains("Front matter: []");
    assertThat(shell.calque("check --no-config a.md").out()).doesNotContain("Front matter");
  }

  @Test
  void initWritesAStarterOnce() {
    assertThat(shell.calque("init").exit()).isZero();
    assertThat(shell.calque("check a.md").exit()).isEqualTo(1);
    assertThat(shell.calque("init"))
        .isEqualTo(
            new Shell.Result(
                2, "", "calque: .calque.yaml is there already; delete it first to begin anew\n"));
  }
}
