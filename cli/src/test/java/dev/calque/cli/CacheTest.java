package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell =
        new Shell(folder)
            .set("CALQUE_CACHE", ".cache/calque")
            .file("a.md", "On teh minor road.\n")
            .file("b.md", "A major thing.\n")
            .file("c.md", "Nothing.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "html", "junit"})
  void whatHasNotChangedIsAnsweredWithoutTheEngine(String format) {
    Shell.Result first = shell.calque("check --strict --format " + format + " .");
    assertThat(shell.starts()).isEqualTo(1);

    Shell.Result second = shell.calque("check --strict --format " + format + " .");

    assertThat(shell.starts()).isEqualTo(1);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void onlyWhatHasChangedIsChecked() {
    shell.calque("check .");
    shell.file("c.md", "A critical thing.\n");

    assertThat(shell.calque("check .").out()).contains("c.md:1:3  critical", "b.md:1:3  major");
    assertThat(shell.starts()).isEqualTo(2);
    shell.calque("check a.md b.md");
    assertThat(shell.starts()).isEqualTo(2);
  }

  @Test
  void whatTheCallerSaysBelongsToTheKey() {
    shell
        .file("terms.csv", "term,forbidden\navenue,track\n")
        .file("words.txt", "Odesa\n")
        .file("pack/en/a.yaml", "# none\n");
    List<String> runs =
        List.of(
            "",
            "language: en\n",
            "language: fr\n",
            "source-language: fr\n",
            "rules:\n  test: minor\n",
            "words:\n  en: words.txt\n",
            "house-style:\n  en: Kiev\n",
            "front-matter: [seo]\n",
            "glossary: terms.csv\n",
            "packs: pack\n");
    for (String configuration : runs) {
      int before = shell.starts();
      shell.file(".calque.yaml", configuration).calque("check a.md");
      assertThat(shell.starts()).as(configuration).isEqualTo(before + 1);
      shell.calque("check a.md");
      assertThat(shell.starts()).as(configuration).isEqualTo(before + 1);
    }
    shell.file("pack/en/a.yaml", "# other\n").calque("check a.md");
    assertThat(shell.starts()).isEqualTo(runs.size() + 1);
    shell.file(".calque.yaml", "").file("a.txt", shell.read("a.md")).calque("check a.txt");
    assertThat(shell.starts()).as("another format").isEqualTo(runs.size() + 2);
  }

  @Test
  void whatDoesNotChangeTheFindingsDoesNot() {
    shell.calque("check .");
    shell.file("d/e.md", shell.read("a.md"));

    Shell.Result moved = shell.calque("check --format json --fail-on never d/e.md");

    assertThat(shell.starts()).isEqualTo(1);
    assertThat(moved.out()).contains("\"d/e.md\"").doesNotContain("a.md");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamedWithTheRemedy() {
    Shell.Result result = shell.set("CALQUE_CACHE", "a.md").calque("check c.md");

    assertThat(result.exit()).isZero();
    assertThat(result.err())
        .contains("nothing can be kept in the cache", "a.md", "say --no-cache, or set CALQUE_CACHE")
        .doesNotContain("java.");
  }

  @Test
  void aDamagedEntryIsMadeAnewWithAWarning() throws IOException {
    Shell.Result first = shell.calque("check .");
    List<Path> entries = entries();
    assertThat(entries).hasSize(3);
    Files.write(entries.get(0), new byte[0]);
    byte[] bytes = Files.readAllBytes(entries.get(1));
    bytes[bytes.length / 2] ^= 1;
    Files.write(entries.get(1), bytes);

    Shell.Result second = shell.calque("check .");

    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.exit()).isEqualTo(first.exit());
    assertThat(second.err().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("the cache is damaged and is made anew"));
    assertThat(shell.calque("check .").err()).isEmpty();
    assertThat(shell.starts()).isEqualTo(2);
  }

  @Test
  void mayBeLeftAlone() {
    shell.calque("check --no-cache .");
    assertThat(shell.path(".cache")).doesNotExist();
    shell.calque("check .");
    shell.calque("check --no-cache .");

    assertThat(shell.starts()).isEqualTo(3);
  }

  @Test
  void whatCouldNotBeCheckedIsNotKept() throws IOException {
    shell.file("boom.md", "boom");

    assertThat(shell.calque("check boom.md").exit()).isEqualTo(3);
    assertThat(shell.calque("check boom.md").exit()).isEqualTo(3);
    assertThat(shell.path(".cache")).doesNotExist();
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoReasonToFail() {
    shell.file(".cache/calque/reports", "a file where the folder should be");

    Shell.Result result = shell.calque("check .");

    assertThat(result.out()).contains("b.md:1:3  major");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .contains("the cache", "calque")
        .contains("say --no-cache, or set CALQUE_CACHE");
  }

  @Test
  void severalRunsMayShareIt() {
    List<String> outputs =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> run(new Shell(folder))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();

    assertThat(outputs).hasSize(1);
    assertThat(entries()).hasSize(3);
  }

  private static String run(Shell other) {
    Shell.Result result = other.set("CALQUE_CACHE", ".cache/calque").calque("check .");
    return result.exit() + result.err() + result.out();
  }

  @Test
  void isShownAndCleared() {
    shell.calque("check .");

    assertThat(shell.calque("cache show").out()).contains("calque/reports: 3 reports, ");
    assertThat(shell.calque("cache clear").err()).contains("3 reports forgotten");
    assertThat(shell.calque("cache show").out()).contains(": 0 reports, ");
    shell.calque("check .");
    assertThat(shell.starts()).isEqualTo(2);
  }

  @Test
  void withoutAHomeThereIsNone() {
    Shell homeless = new Shell(folder);

    assertThat(homeless.calque("check .").err()).isEmpty();
    assertThat(homeless.calque("cache clear").err()).contains("set CALQUE_CACHE");
    assertThat(homeless.calque("cache clear").exit()).isEqualTo(2);
    new Shell(folder).set("HOME", folder.toString()).calque("check .");
    assertThat(shell.path(".cache/calque/reports")).isDirectory();
  }

  private List<Path> entries() {
    try (Stream<Path> files = Files.walk(shell.path(".cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
