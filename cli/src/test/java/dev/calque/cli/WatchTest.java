package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Waits for what must come at last; how long that takes is no matter. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchTest {

  @TempDir Path folder;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder).file("a.md", "A minor thing.\n").file("words.txt", "Odesa\n");
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void checksAgainWhatIsSaved() throws Exception {
    Future<Shell.Result> watching = watch("check --watch .");
    await("a.md:1:3  minor");

    shell.file("a.md", "A major thing.\n");
    await("a.md:1:3  major");
    shell.file("new.md", "A critical thing.\n");
    await("new.md:1:3  critical");
    Files.delete(shell.path("new.md"));
    await("in 2 articles");
    assertThat(watching).isNotDone();

    background.shutdownNow();
    Shell.Result result = watching.get();
    assertThat(result.exit()).isZero();
    assertThat(result.err())
        .contains("calque: waiting for changes; Ctrl-C ends it\ncalque: changed: a.md\n")
        .contains("calque: changed: new.md\n");
  }

  @Test
  void followsTheConfigurationEvenWhileItIsWrong() throws Exception {
    Future<Shell.Result> watching = watch("check --watch --language en a.md");
    await("a.md:1:3  minor");

    shell.file(".calque.yaml", "source-language: fr\n");
    await("French");
    shell.file(".calque.yaml", "source-langauge: de\n");
    shell.file(".calque.yaml", "source-language: de\nwords:\n  en: words.txt\n");
    await("German");

    background.shutdownNow();
    assertThat(watching.get().err()).contains("changed: .calque.yaml");
  }

  @Test
  void standardInputCannotBeWatched() {
    Shell.Result result = shell.type("minor").calque("check --watch -");

    assertThat(result.err()).contains("standard input cannot be watched; name files");
    assertThat(result.exit()).isEqualTo(2);
  }

  private Future<Shell.Result> watch(String command) {
    return background.submit(() -> shell.calque(command, out));
  }

  private void await(String text) throws InterruptedException {
    while (!out.toString(StandardCharsets.UTF_8).contains(text)) {
      Thread.sleep(20);
    }
    out.reset();
  }
}
