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
  void rulesThatNobodyHasAreReportedWhereTheConfigurationIsShown() {
    shell.file(".calque.yaml", "rules:\n  test/wrod: off\n  test: minor\n");

    Shell.Result result = shell.calque("config show a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).contains("test/wrod: off");
    assertThat(result.err())
        .isEqualTo("calque: rules: there is no rule test/wrod; did you mean test/word?\n");
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
