package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {

  @TempDir Path folder;
  private Shell shell;
  private Git git;

  @BeforeEach
  void commitTwoArticles() throws GitAPIException {
    shell =
        new Shell(folder)
            .file("a.md", "A minor thing.\n\nFine.\n")
            .file("news/b.md", "A major thing.\n");
    git = Git.init().setDirectory(folder.toFile()).call();
    commit();
  }

  private void commit() throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage("articles")
        .setAuthor("a", "a@example.org")
        .setCommitter("a", "a@example.org")
        .setSign(false)
        .call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "@", "@~0"})
  void nothingChangedNothingChecked(String revision) {
    Shell.Result result = shell.calque("check --since " + revision + " .");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("No findings in 0 articles, 0 words\n");
  }

  @Test
  void onlyChangedLinesOfChangedFilesAreReported() {
    shell.file("a.md", "A minor thing.\n\nA critical thing.\n");

    assertThat(shell.calque("check --since HEAD .").out())
        .contains("a.md:3:3")
        .doesNotContain("a.md:1:3")
        .doesNotContain("b.md");
    assertThat(shell.calque("check --since HEAD --since-scope files .").out())
        .contains("a.md:1:3")
        .contains("a.md:3:3");
  }

  @Test
  void newFilesAreChangedAsAWhole() {
    shell.file("news/c.md", "A minor thing.\n");

    assertThat(shell.calque("check --since HEAD news").out()).contains("news/c.md:1:3");
  }

  @Test
  void aRevisionThatIsNoneIsAnError() {
    assertThat(shell.calque("check --since v9 .").err())
        .contains("--since v9: git knows no such revision; fetch it");
    assertThat(shell.calque("check --since HEAD^{tree} .").err())
        .contains("--since HEAD^{tree}: that is no commit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@{u}", "HEAD@{yesterday}", "main...HEAD"})
  void aRevisionThatCalqueCannotReadIsAnError(String revision) {
    Shell.Result result = shell.calque("check --since " + revision + " .");

    assertThat(result.err()).contains("--since " + revision + ": ").doesNotContain("please report");
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void whatOthersHaveDoneSinceThenIsNoChange() throws GitAPIException {
    git.branchCreate().setName("mine").call();
    shell.file("a.md", "A fine thing.\n\nFine.\n");
    commit();
    git.branchCreate().setName("theirs").call();
    git.checkout().setName("mine").call();
    shell.file("news/c.md", "A minor thing.\n");

    assertThat(shell.calque("check --since theirs .").out())
        .contains("news/c.md:1:3")
        .doesNotContain("a.md");
  }

  @Test
  void aFileWithAnotherNameIsTheSame() throws IOException {
    Files.move(shell.path("news/b.md"), shell.path("c.md"));

    assertThat(shell.calque("check --since HEAD .").exit()).isZero();
    assertThat(shell.calque("check --since HEAD --since-scope files .").out()).contains("c.md:1:3");
  }

  @Test
  void filesThatGitDoesNotKnowAreNew(@TempDir Path elsewhere) throws GitAPIException, IOException {
    shell.file(".gitignore", "drafts\n").file("drafts/d.md", "A minor thing.\n");
    Files.writeString(elsewhere.resolve("e.md"), "A minor thing.\n");
    shell.file("nested/f.md", "A minor thing.\n");
    Git.init().setDirectory(shell.path("nested").toFile()).call().close();

    String out =
        shell.calque("check --since HEAD . drafts/d.md " + elsewhere.resolve("e.md")).out();

    assertThat(out).contains("drafts/d.md:1:3", "e.md:1:3", "nested/f.md:1:3", "in 3 articles");
    assertThat(shell.type("A minor thing.").calque("check --since HEAD -").out()).contains("1:3");
  }

  @Test
  void theWayToAFileDoesNotMatter() throws GitAPIException, IOException {
    Files.createSymbolicLink(shell.path("link"), Path.of("news"));
    Files.createSymbolicLink(shell.path("link.md"), Path.of("a.md"));
    commit();
    shell.file("news/b.md", "A critical thing.\n");

    assertThat(shell.calque("check --since HEAD link/b.md").out()).contains("link/b.md:1:3");
    assertThat(shell.calque("check --since HEAD link.md").out()).contains("in 0 articles");
  }

  @Test
  void linesAreThoseOfGit() throws GitAPIException {
    byte[] wide = "\uFEFFA minor thing.\n".getBytes(StandardCharsets.UTF_16LE);
    shell.file("wide.md", wide).file("a.md", "One\rtwo\rthree.\n\nFine.\n");
    commit();
    shell.file("a.md", "One\rtwo\rthree.\n\nA minor thing.\n");
    shell.file("wide.md", "\uFEFFA major thing.\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(shell.calque("check --since HEAD .").out())
        .contains("a.md:5:3  minor", "wide.md:1:3  major");
  }

  @Test
  void aLinkedWorkingTreeIsOne(@TempDir Path linked) throws IOException {
    Path entry = Files.createDirectories(folder.resolve(".git/worktrees/linked"));
    Files.writeString(entry.resolve("commondir"), "../..\n");
    Files.writeString(entry.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.copy(folder.resolve(".git/HEAD"), entry.resolve("HEAD"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + entry + "\n");
    Shell there = new Shell(linked).file("a.md", "A minor thing.\n\nA major thing.\n");

    assertThat(there.calque("check --since HEAD .").out())
        .contains("a.md:3:3")
        .doesNotContain("a.md:1:3");
  }
}
