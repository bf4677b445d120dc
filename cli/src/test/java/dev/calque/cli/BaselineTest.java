package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void recordOneFinding() {
    shell =
        new Shell(folder)
            .file("a.md", "First paragraph.\n\nHere is a minor thing.\n\nLast paragraph.\n");
    assertThat(shell.calque("baseline .").exit()).isZero();
  }

  @Test
  void whatWasThereIsNotReported() {
    Shell.Result result = shell.calque("check .");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("No findings").contains("1 suppressed finding not shown");
    assertThat(shell.calque("check --no-baseline .").exit()).isEqualTo(1);
  }

  @Test
  void aMovedParagraphStaysKnownAndANewFindingIsNew() {
    shell.file("a.md", "New.\n\nLast paragraph.\n\nHere is a minor thing.\n\nFirst paragraph.\n");
    assertThat(shell.calque("check .").exit()).isZero();

    shell.file("a.md", "Here is a minor thing.\n\nAnd here is a minor thing.\n");
    assertThat(shell.calque("check --format json .").out())
        .contains("\"findings\" : 1,")
        .contains("\"suppressed\" : 1,");
  }

  @Test
  void aSecondFindingLikeTheFirstIsNew() {
    shell.file("a.md", "Here is a minor thing.\n\nHere is a minor thing.\n");

    assertThat(shell.calque("check .").out()).contains("1 finding in 1 article");
  }

  @Test
  void whatIsGoneIsSaidAndPruned() {
    shell.file("a.md", "Nothing.\n\nA major thing.\n");

    assertThat(shell.calque("check .").err())
        .contains(
            "1 finding of the baseline gone; \"calque baseline --prune\" forgets what is gone");
    assertThat(shell.calque("baseline --prune .").err()).contains("0 known findings, 1 before");
    assertThat(shell.calque("check .").exit()).isEqualTo(1);
    assertThat(shell.calque("check .").err()).isEmpty();
  }

  @Test
  void articlesThatAreGoneArePrunedTheRestIsLeft() throws IOException {
    shell.file("b/b.md", "A major thing.\n").calque("baseline b");
    Files.move(shell.path("a.md"), shell.path("b/a.md"));

    assertThat(shell.calque("baseline b").err()).contains("3 known findings, 2 before");
    assertThat(shell.calque("baseline --prune b/b.md").err())
        .contains("2 known findings, 3 before");
    assertThat(shell.read(".calque-baseline.json")).contains("\"b/a.md\"", "\"b/b.md\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"a.md\": null}",
        "{\"a.md\": [null]}",
        "{\"a.md\": [{\"rule\": \"a\"}]}"
      })
  void aBaselineWithHolesIsDamaged(String articles) {
    shell.file(".calque-baseline.json", "{\"version\": \"1\", \"articles\": " + articles + "}");

    assertThat(shell.calque("check .").err()).contains("not a baseline that this version wrote");
  }

  @Test
  void anotherRunRenewsItsArticlesOnly() {
    shell.file("b.md", "A major thing.\n");
    assertThat(shell.calque("baseline b.md").exit()).isZero();

    assertThat(shell.calque("check .").exit()).isZero();
    assertThat(shell.read(".calque-baseline.json")).contains("\"a.md\"").contains("\"b.md\"");
  }

  @Test
  void sarifKeepsKnownFindingsAsSuppressed() {
    assertThat(shell.calque("check --format sarif .").out())
        .contains("\"suppressions\"")
        .contains("\"kind\" : \"external\"");
  }

  @Test
  void aDamagedBaselineStopsTheRun() {
    shell.file(".calque-baseline.json", "{\"version\": \"9\"}");

    assertThat(shell.calque("check ."))
        .isEqualTo(
            new Shell.Result(
                2,
                "",
                "calque: .calque-baseline.json: not a baseline that this version wrote; write it"
                    + " anew with \"calque baseline\"\n"));
    assertThat(shell.calque("check --baseline no.json .").err()).contains("there is no such file");
  }
}
