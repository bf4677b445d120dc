package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void appliesSafeFixesAndReportsTheRest() {
    shell.file("a.md", "On teh seperate road.\n").file("b.md", "Nothing.\n");

    Shell.Result result = shell.calque("check --fix .");

    assertThat(shell.read("a.md")).isEqualTo("On the seperate road.\n");
    assertThat(shell.read("b.md")).isEqualTo("Nothing.\n");
    assertThat(result.err()).isEqualTo("calque: 1 finding fixed in 1 article\n");
    assertThat(result.out()).contains("a.md:1:8").doesNotContain("teh");
    assertThat(result.exit()).isEqualTo(1);
  }

  @Test
  void appliesAllFirstSuggestionsIfAsked() {
    shell.file("a.md", "On teh seperate road.\n");

    Shell.Result result = shell.calque("check --fix --unsafe a.md");

    assertThat(shell.read("a.md")).isEqualTo("On the separate road.\n");
    assertThat(result.exit()).isZero();
    assertThat(shell.calque("check --fix --unsafe a.md").err()).isEmpty();
  }

  @Test
  void aFindingThatStandsForOthersIsFixedWithThem() {
    shell.file("a.md", "On teh road, on aswell.\n").file("b.md", "On aswell.\n");

    assertThat(shell.calque("check --fix .").exit()).isZero();

    assertThat(shell.read("a.md")).isEqualTo("On the road, on as well.\n");
    assertThat(shell.read("b.md")).as("nobody sees that one").isEqualTo("On aswell.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void keepsEncodingMarkAndLineEnds(String charset) throws IOException {
    String text = "\uFEFFOn teh road.\r\n\r\nÄ teh\rend";
    shell.file("a.md", text.getBytes(charset));

    shell.calque("check --fix a.md");

    assertThat(Files.readAllBytes(shell.path("a.md")))
        .isEqualTo(text.replace("teh", "the").getBytes(charset));
  }

  @Test
  void keepsPermissionsAndSymbolicLinks() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows");
    shell.file("far/a.md", "teh");
    Path file = shell.path("far/a.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    Files.createSymbolicLink(shell.path("link.md"), Path.of("far", "a.md"));

    shell.calque("check --fix link.md");

    assertThat(shell.read("far/a.md")).isEqualTo("the");
    assertThat(shell.path("link.md")).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(shell.path("far").toFile().list()).containsExactly("a.md");
  }

  @Test
  void aDiffChangesNothingAndCanBeApplied() throws IOException, GitAPIException {
    String before = "One.\n\nOn teh road.\n\nFour.\n\nFive teh";
    shell.file("a b.md", before).file("c.md", "Nothing.\n");

    Shell.Result result = shell.calque("check --diff .");

    assertThat(shell.read("a b.md")).isEqualTo(before);
    assertThat(result.out())
        .isEqualTo(
            """
            --- a/a b.md
            +++ b/a b.md
            @@ -1,7 +1,7 @@
             One.
            \s
            -On teh road.
            +On the road.
            \s
             Four.
            \s
            -Five teh
            \\ No newline at end of file
            +Five the
            \\ No newline at end of file
            """);
    assertThat(result.err()).isEqualTo("calque: 2 findings would be fixed in 1 article\n");
    assertThat(result.exit()).isEqualTo(1);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.apply()
          .setPatch(new java.io.ByteArrayInputStream(result.out().getBytes(StandardCharsets.UTF_8)))
          .call();
    }
    assertThat(shell.read("a b.md")).isEqualTo(before.replace("teh", "the"));
    assertThat(shell.calque("check --diff .").exit()).isZero();
  }

  @Test
  void aDiffOfStandardInputIsPossibleFixingItIsNot() {
    assertThat(shell.type("On teh road.").calque("check --diff -").out()).contains("+On the road.");

    Shell.Result result = shell.type("On teh road.").calque("check --fix -");
    assertThat(result.out())
        .contains("1:4  minor")
        .contains("standard input cannot be fixed; name a file, or see what would change");
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void aDiffOnATerminalHidesNoEscapes() {
    shell.file("a.md", "\u001B[31mOn teh road.\n");

    assertThat(shell.calque("check --diff a.md").out()).contains("\u001B[31m");
    assertThat(shell.atTerminal().calque("check --diff a.md").out())
        .contains("+\\u001B[31mOn the road.")
        .doesNotContain("\u001B");
  }

  @Test
  void whatIsSuppressedKnownOrUnchangedIsLeftAlone() {
    shell.file("a.md", "On teh road.\n");
    shell.calque("baseline .");
    shell.file("a.md", "On teh road.\n\nBy teh lake.\n");

    shell.calque("check --fix .");

    assertThat(shell.read("a.md")).isEqualTo("On teh road.\n\nBy the lake.\n");
  }

  @Test
  void onlyChangedLinesAreFixed() throws GitAPIException {
    shell.file("a.md", "On teh road.\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("first").setSign(false).setAuthor("a", "a@b.c").call();
    }
    shell.file("a.md", "On teh road.\n\nBy teh lake.\n");

    shell.calque("check --fix --since HEAD .");

    assertThat(shell.read("a.md")).isEqualTo("On teh road.\n\nBy the lake.\n");
  }

  @Test
  void aFileThatMayNotBeWrittenIsReportedAsItWas() {
    shell.file("a.md", "On teh road.\n").file("b.md", "On teh lake.\n");
    assumeTrue(
        shell.path("a.md").toFile().setWritable(false) && !shell.path("a.md").toFile().canWrite(),
        "this user may write everything");

    Shell.Result result = shell.calque("check --fix .");

    assertThat(result.out())
        .contains("a.md:1:4  minor")
        .contains("a.md: could not be fixed: it may not be written");
    assertThat(shell.read("b.md")).isEqualTo("On the lake.\n");
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void optionsThatDoNotGoTogether() {
    shell.file("a.md", "teh");

    assertThat(shell.calque("check --unsafe a.md").err()).contains("write --fix --unsafe");
    assertThat(shell.calque("check --diff -o x.txt a.md").err()).contains("prints a diff");
    assertThat(shell.read("a.md")).isEqualTo("teh");
  }
}
