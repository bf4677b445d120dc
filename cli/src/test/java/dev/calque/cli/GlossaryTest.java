package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Glossaries with the real engine behind the command line. */
class GlossaryTest {

  private static final String ARTICLE =
      "The tram stops at the bridge, and the harbour accomodation is closed.\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell =
        new Shell(folder, new CalqueEngine(() -> "test"))
            .file("a.md", ARTICLE)
            .file("city/b.md", ARTICLE)
            .file("terms.csv", "term;language;forbidden\nlight rail;en;tram|trolley\n")
            .file(
                "city/terms.tbx",
                """
                <tbx><text><body><conceptEntry><langSec xml:lang="en">
                <termSec><term>accomodation</term></termSec>
                <termSec><term>harbour</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                </langSec></conceptEntry></body></text></tbx>
                """);
  }

  @Test
  void theTermsOfOverridesAreAdded() {
    shell.file(
        ".calque.yaml",
        """
        language: en
        glossary: terms.csv
        overrides:
          - paths: city/
            glossary: [city/terms.tbx]
        """);

    assertThat(shell.calque("check --format json a.md").out())
        .contains("glossary/forbidden-term", "light rail", "\"accomodation\"")
        .doesNotContain("forbids “harbour”");
    assertThat(shell.calque("check --format json city/b.md").out())
        .contains("forbids “tram”; write “light rail”.", "forbids “harbour”; write “accomodation”.")
        .doesNotContain("spelling/");
    assertThat(shell.calque("config show city/b.md").out())
        .contains("glossary: [terms.csv, city/terms.tbx]  # .calque.yaml:2, .calque.yaml:5");
  }

  @Test
  void withoutAGlossaryNothingIsSaidOfTerms() {
    assertThat(shell.calque("check --language en --format json a.md").out())
        .doesNotContain("glossary/");
    assertThat(shell.calque("rules explain glossary/forbidden-term").out()).contains("light rail");
  }

  @Test
  void whatIsWrongWithAGlossaryIsSaidWithItsFileAndLine() {
    shell
        .file("terms.csv", "term,forbidden,do-not-translate\n,tram,no\nrail,rail,perhaps\n")
        .file(".calque.yaml", "glossary: [terms.csv, none.tbx]\n");

    Shell.Result result = shell.calque("check a.md");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("terms.csv:2: a row without a term; write one in the column \"term\"")
        .contains("terms.csv:3: \"do-not-translate\" is \"perhaps\"; write yes or no")
        .contains("terms.csv:3: \"rail\" is a term and forbidden")
        .contains(".calque.yaml:1: there is no file ");
  }
}
