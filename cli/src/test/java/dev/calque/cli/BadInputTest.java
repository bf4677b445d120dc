package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets an error that says what, where and what to do, and stops nothing else. */
class BadInputTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder).file("good.md", "a minor thing");
  }

  @Test
  void aPathThatDoesNotExist() {
    assertFails(
        "check god.md good.md", "god.md: there is no such file or folder; did you mean good.md?");
    assertFails("check far/away.md good.md", "far/away.md: there is no such file or folder");
  }

  @Test
  void anEmptyVariableWhereAPathShouldBe() {
    assertFails("check  good.md", "\"\": no path; is a variable empty? Write . for this folder");
  }

  @Test
  void aFileThatMayNotBeRead() {
    shell.file("locked.md", "minor");
    assumeFalse(
        !shell.path("locked.md").toFile().setReadable(false)
            || shell.path("locked.md").toFile().canRead(),
        "this user may read everything");

    assertFails("check locked.md good.md", "locked.md: may not be read; check its permissions");
  }

  @Test
  void aFolderWithoutArticles() {
    shell.file("code/Main.java", "class");

    assertFails("check code good.md", "code: no articles in it (.md, .markdown");
  }

  @Test
  void aPatternThatMatchesNothing() {
    assertFails("check x/*.md good.md", "x/*.md: matches nothing: there is no folder");
    assertFails("check *.html good.md", "*.html: matches no article");
    assertFails("check [a good.md", "[a: not a pattern of paths");
  }

  @Test
  void aFileOfAnotherKind() {
    shell.file("a.docx", "zip");

    assertFails("check a.docx good.md", "a.docx: not an article that Calque reads; rename it");
  }

  @Test
  void aBinaryFile() {
    shell.file("a.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

    assertFails("check a.md good.md", "a.md:1:1: this is a binary file; leave it out");
  }

  @Test
  void anotherEncoding() {
    shell.file("a.md", "# Titre\n\nun caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    shell.file("b.md", "minor".getBytes(StandardCharsets.UTF_16));

    assertFails(
        "check a.md good.md", "a.md:3:7: byte 15 is not valid UTF-8; save the file as UTF-8");
    assertThat(shell.calque("check b.md").out()).startsWith("b.md:1:1  minor");
  }

  @Test
  void aTextThatIsCutInTheMiddleOfALetter() {
    shell.file("a.md", new byte[] {'a', (byte) 0xC3});

    assertFails("check a.md good.md", "a.md:1:2: byte 1 is not valid UTF-8");
  }

  @Test
  void aHugeFile() {
    shell.file("a.md", "word ".repeat(4_000_000));

    assertFails(
        "check a.md good.md",
        "a.md: larger than 5 MB; split it, or raise the limit with --max-size");
    assertThat(shell.calque("check --max-size 20M a.md").exit()).isZero();
  }

  @Test
  void malformedFrontMatter() {
    shell.file("a.md", "---\nopen");

    assertFails("check a.md good.md", "a.md:1: front matter does not end; add ---");
  }

  @Test
  void anArticleThatTheEngineFailsOn() {
    shell.file("a.md", "boom");

    assertFails(
        "check a.md good.md", "a.md: Calque failed on it (java.lang.IllegalStateException: boom)");
  }

  @Test
  void anEmptyFileIsClean() {
    shell.file("a.md", "").file("b.md", "\uFEFF");

    assertThat(shell.calque("check a.md b.md").exit()).isZero();
  }

  @Test
  void failuresReachTheTerminalWhenTheReportGoesElsewhere() {
    Shell.Result result = shell.calque("check --format json god.md");

    assertThat(result.err()).startsWith("calque: god.md: there is no such file");
    assertThat(result.out()).contains("\"failures\" : 1");
  }

  private void assertFails(String command, String message) {
    Shell.Result result = shell.calque(command);
    assertThat(result.out()).contains("not checked: " + message).contains("good.md:1:3  minor");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out() + result.err()).doesNotContain("\tat ");
  }
}
