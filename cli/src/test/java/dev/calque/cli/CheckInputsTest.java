package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInputsTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void checksAFolderWithAllBelowIt() {
    shell.file("a/b.md", "minor").file("a/c/d.HTML", "minor").file("a/e.txt", "minor");
    shell.file("a/f.java", "minor").file("a/z.mdx", "minor").file("a/y.xhtml", "minor");

    assertThat(places(shell.calque("check a")))
        .containsExactly("a/b.md", "a/c/d.HTML", "a/e.txt", "a/y.xhtml", "a/z.mdx");
  }

  @Test
  void leavesOutHiddenFoldersDependenciesAndBuildOutput() {
    shell.file(".github/a.md", "minor").file("node_modules/x/b.md", "minor");
    shell.file("target/c.md", "minor").file("d.md", "minor");

    assertThat(places(shell.calque("check ."))).containsExactly("d.md");
  }

  @Test
  void obeysGitignoreFilesTheDeepestFirst() {
    shell.file(".git/HEAD", "ref").file(".gitignore", "drafts/\n*.tmp.md\n!keep.tmp.md\n/top.md\n");
    shell.file("drafts/a.md", "minor").file("b.tmp.md", "minor").file("keep.tmp.md", "minor");
    shell.file("top.md", "minor").file("sub/top.md", "minor");
    shell.file("sub/.gitignore", "x.md\n!y.tmp.md\n");
    shell.file("sub/x.md", "minor").file("sub/y.tmp.md", "minor").file("x.md", "minor");

    assertThat(places(shell.calque("check .")))
        .containsExactly("keep.tmp.md", "sub/top.md", "sub/y.tmp.md", "x.md");
  }

  @Test
  void obeysTheGitignoreOfTheRepositoryAroundAFolder() {
    shell.file(".git/HEAD", "ref").file(".gitignore", "news/*.draft.md\n");
    shell.file("news/a.draft.md", "minor").file("news/b.md", "minor");

    assertThat(places(shell.calque("check news"))).containsExactly("news/b.md");
  }

  @Test
  void checksAnIgnoredFileThatIsNamed() {
    shell.file(".git/HEAD", "ref").file(".gitignore", "*.md\n").file("a.md", "minor");

    assertThat(places(shell.calque("check a.md"))).containsExactly("a.md");
    assertThat(shell.calque("check .").out()).contains("git ignores 1 of its entries");
  }

  @Test
  void expandsPatternsThatTheShellLeft() {
    shell.file("n/a.md", "minor").file("n/x/b.md", "minor").file("n/x/c.txt", "minor");

    assertThat(places(shell.calque("check n/**/*.md"))).containsExactly("n/a.md", "n/x/b.md");
    assertThat(places(shell.calque("check n/*/*.{md,txt}")))
        .containsExactly("n/x/b.md", "n/x/c.txt");
    assertThat(places(shell.calque("check **/b.md"))).containsExactly("n/x/b.md");
  }

  @Test
  void checksAFileOnceInTheOrderOfTheArguments() {
    shell.file("a.md", "minor").file("b.md", "minor");

    assertThat(places(shell.calque("check b.md . ./a.md"))).containsExactly("b.md", "a.md");
  }

  @Test
  void checksFilesWithSpacesAndBrackets() {
    shell.file("my news/a [1].md", "minor");

    assertThat(places(shell.calque("check ."))).containsExactly("my news/a [1].md");
  }

  @Test
  void readsStandardInput() {
    assertThat(shell.type("a minor thing").calque("check -").out()).startsWith("<stdin>:1:3");
    assertThat(shell.type("minor").calque("check --stdin-name a.html -").out())
        .startsWith("a.html:1:1");
  }

  private static java.util.List<String> places(Shell.Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.contains("  minor  "))
        .map(line -> line.replaceAll(":\\d+:\\d+ .*", ""))
        .toList();
  }

  @Test
  void aBackslashIsALetterWhereItSeparatesNothing() {
    assumeTrue(File.separatorChar == '/', "such names are not possible here");
    shell.file("back\\slash.md", "a minor thing");

    assertThat(shell.calque("check .").out()).contains("back\\slash.md:1:3");
    assertThat(shell.calque("check --format sarif .").out()).contains("\"back%5Cslash.md\"");
  }
}
