package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void nothingChangedNothingChecked() {
    Shell.Result result = shell.calque("check --since HEAD .");

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
        .contains("--since v9: git knows no revision v9; fetch it");
  }
}
