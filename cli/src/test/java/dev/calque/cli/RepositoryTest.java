package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with 200 articles in four languages, as CI sees it, with the true engine. */
class RepositoryTest {

  private static final int OF_EACH = 50;

  private static final Map<String, String> ARTICLES =
      Map.of(
          "en", "# The old harbour\n\nThe boats went from odesa to the old harbour number %d.\n",
          "de", "# Der alte Hafen\n\nDie Boote fuhren nach odessa zum alten Hafen Nummer %d.\n",
          "fr", "# Le vieux port\n\nLes bateaux allaient de kyiv au vieux port numéro %d.\n",
          "es", "# El viejo puerto\n\nLos barcos iban de kyiv al viejo puerto número %d.\n");

  @TempDir Path folder;

  @Test
  void aSecondRunABaselineAndChangedLinesOnly() throws IOException, GitAPIException {
    Path cache = folder.resolve(".git").resolve("cache");
    Path articles = writeArticles();
    commit();

    Result first = calque(cache, "check", "--format", "json", "articles");
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.findings()).isEqualTo(4 * OF_EACH);

    Result second = calque(cache, "check", "--format", "json", "articles");
    assertThat(second).isEqualTo(first);

    Files.writeString(
        articles.resolve("en/7.md"), ARTICLES.get("en").formatted(7) + "\nThen on to kyiv.\n");
    Result changed = calque(cache, "check", "--format", "json", "articles");
    assertThat(changed.findings()).isEqualTo(first.findings() + 1);

    Result since = calque(cache, "check", "--format", "json", "--since", "HEAD", "articles");
    assertThat(since.findings()).isEqualTo(1);
    assertThat(since.out()).contains("\"articles/en/7.md\"").doesNotContain("en/8.md");

    Files.writeString(articles.resolve("en/7.md"), ARTICLES.get("en").formatted(7));
    assertThat(calque(cache, "baseline", "articles").err()).contains("200 known findings");
    Result known = calque(cache, "check", "--format", "json", "articles");
    assertThat(known.exit()).isZero();
    assertThat(known.findings()).isZero();

    Files.writeString(
        articles.resolve("en/7.md"),
        "Moved.\n\n" + ARTICLES.get("en").formatted(7) + "\nTo kyiv.\n");
    Result moved = calque(cache, "check", "--format", "json", "articles");
    assertThat(moved.findings()).isEqualTo(1);
    assertThat(moved.exit()).isEqualTo(1);
  }

  private Path writeArticles() throws IOException {
    Path articles = folder.resolve("articles");
    for (String language : ARTICLES.keySet()) {
      Files.createDirectories(articles.resolve(language));
      for (int i = 0; i < OF_EACH; i++) {
        Files.writeString(
            articles.resolve(language + "/" + i + ".md"), ARTICLES.get(language).formatted(i));
      }
      Files.writeString(
          articles.resolve(language + "/.calque.yaml"), "language: " + language + "\n");
    }
    return articles;
  }

  private void commit() throws GitAPIException {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("articles").call();
      git.commit().setMessage("articles").setSign(false).setAuthor("a", "a@b.c").call();
    }
  }

  private Result calque(Path cache, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of("CALQUE_CACHE", cache.toString()));
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Result(int exit, String out, String err) {

    long findings() {
      return out.lines().filter(line -> line.contains("\"rule\" : ")).count();
    }
  }
}
