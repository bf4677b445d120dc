package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckOutputTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder).file("a.md", "a minor thing").file("clean.md", "fine");
  }

  @Test
  void exitCodesTellCleanFromFound() {
    assertThat(shell.calque("check clean.md").exit()).isZero();
    assertThat(shell.calque("check a.md clean.md").exit()).isEqualTo(1);
  }

  @Test
  void failOnSetsTheThreshold() {
    shell.file("n.md", "neutral").file("m.md", "major").file("c.md", "critical");

    assertThat(shell.calque("check n.md").exit()).isZero();
    assertThat(shell.calque("check --fail-on neutral n.md").exit()).isEqualTo(1);
    assertThat(shell.calque("check --fail-on MAJOR a.md").exit()).isZero();
    assertThat(shell.calque("check --fail-on=major m.md").exit()).isEqualTo(1);
    assertThat(shell.calque("check --fail-on critical c.md").exit()).isEqualTo(1);
    assertThat(shell.calque("check --fail-on never c.md").exit()).isZero();
  }

  @Test
  void doubtfulFindingsAreShownOnRequestAndNeverFailARun() {
    shell.file("d.md", "a doubtful thing");

    Shell.Result usual = shell.calque("check d.md");
    assertThat(usual.exit()).isZero();
    assertThat(usual.out()).startsWith("No findings");
    Shell.Result strict = shell.calque("check --strict d.md");
    assertThat(strict.exit()).isZero();
    assertThat(strict.out()).contains("low confidence");
  }

  @Test
  void everyFormatHasItsUsualName() {
    assertThat(shell.calque("check --format jsonl a.md").out())
        .startsWith("{\"kind\":\"finding\",\"path\":\"a.md\"");
    assertThat(shell.calque("check --format github a.md").out())
        .startsWith("::warning file=a.md,line=1");
    assertThat(shell.calque("check --format github-summary a.md").out())
        .startsWith("<h2>Calque: 1 finding in 1 article");
    assertThat(shell.calque("check --format gitlab a.md").out())
        .contains("\"check_name\" : \"test/word\"");
    assertThat(shell.calque("check --format checkstyle a.md").out())
        .contains("source=\"calque.test/word\"");
    assertThat(shell.calque("check --format junit a.md").out())
        .contains("<testsuite name=\"a.md\" tests=\"1\" failures=\"1\"");
    assertThat(shell.calque("check --format rdjson a.md").out())
        .contains("\"severity\" : \"WARNING\"");
  }

  @Test
  void writesAFileAndNothingElse() {
    Shell.Result result = shell.calque("check --format sarif --output out.sarif a.md");

    assertThat(result).isEqualTo(new Shell.Result(1, "", ""));
    assertThat(shell.read("out.sarif")).contains("\"ruleId\" : \"test/word\"");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.md", "clean.md", "out.sarif");
  }

  @Test
  void writesSeveralReportsAtOnce() {
    Shell.Result result =
        shell.calque("check --output sarif=out.sarif --output json=out.json a.md");

    assertThat(result.out()).contains("a.md:1:3");
    assertThat(shell.read("out.sarif")).contains("\"ruleId\" : \"test/word\"");
    assertThat(shell.read("out.json")).contains("\"rule\" : \"test/word\"");
    assertThat(shell.calque("check -o json=out.json -o plain=x.txt a.md").out()).isEmpty();
    assertThat(shell.read("plain=x.txt")).contains("a.md:1:3");
  }

  @Test
  void writesHtmlForEditors() {
    shell.calque("check --format html --output out.html a.md");

    assertThat(shell.read("out.html"))
        .startsWith("<!doctype html>")
        .contains("test/word", "Content-Security-Policy");
  }

  @Test
  void overwritesAnOlderReport() {
    shell.file("out.txt", "old ".repeat(10_000));

    shell.calque("check -o out.txt clean.md");

    assertThat(shell.read("out.txt")).isEqualTo("No findings in 1 article, 1 word\n");
  }

  @Test
  void coloursForTerminalsUnlessToldOtherwise() {
    assertThat(shell.calque("check a.md").out()).doesNotContain("\u001B");
    assertThat(shell.calque("check --color always a.md").out()).contains("\u001B[");
    shell.set("CLICOLOR_FORCE", "1");
    assertThat(shell.calque("check a.md").out()).contains("\u001B[");
    shell.set("CLICOLOR_FORCE", "0").atTerminal();
    assertThat(shell.calque("check a.md").out()).contains("\u001B[");
    assertThat(shell.calque("check --color never a.md").out()).doesNotContain("\u001B");
    shell.set("NO_COLOR", "1");
    assertThat(shell.calque("check a.md").out()).doesNotContain("\u001B");
    assertThat(shell.calque("check -o out.txt --color auto a.md").exit()).isEqualTo(1);
    assertThat(shell.read("out.txt")).doesNotContain("\u001B");
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheJobs() {
    for (int i = 0; i < 40; i++) {
      shell.file("many/" + i + ".md", "minor ".repeat(i));
    }

    String alone = shell.calque("check --jobs 1 --format json many").out();
    assertThat(shell.calque("check --jobs 8 --format json many").out()).isEqualTo(alone);
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    Shell.Result result = shell.calque("check a.md", failing("Broken pipe"));

    assertThat(result).isEqualTo(new Shell.Result(1, "", ""));
  }

  @Test
  void aFullDiskIsAnError() {
    Shell.Result result = shell.calque("check a.md", failing("No space left on device"));

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("calque: standard output cannot be written: No space left on device\n");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
