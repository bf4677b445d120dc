package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that try to keep Calque busy for ever, or to say something in its name. */
class HostileInputTest {

  private static final int FIFTY_MEGABYTES = 50 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "json",
        "jsonl",
        "sarif",
        "github",
        "github-summary",
        "gitlab",
        "checkstyle",
        "junit",
        "rdjson",
        "html"
      })
  void nothingIsLostAndNothingIsObeyed(String format) throws IOException {
    assumeTrue(File.separatorChar == '/', "such names are not possible here");
    Shell shell = new Shell(folder).file("a \"<b>\n::error::c'.md", "A major thing.");
    byte[] line = new byte[FIFTY_MEGABYTES];
    Arrays.fill(line, (byte) 'x');
    shell.file("long.md", line);
    loops();

    Shell.Result result = shell.calque("check --format " + format + " .");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out())
        .contains("This is major.", "long.md", "larger than 5 MB")
        .doesNotContain("\n::error::c");
    assertThat(result.out().split("This is major", -1).length).as("found once").isLessThan(12);
    assertThat(result.err()).doesNotContain("\n::error::c", "\tat ");
  }

  @Test
  void aLineOf50MegabytesIsReadIfItIsWanted() {
    byte[] line = new byte[FIFTY_MEGABYTES];
    Arrays.fill(line, (byte) 'x');
    System.arraycopy("major ".getBytes(StandardCharsets.UTF_8), 0, line, 0, 6);
    Shell shell = new Shell(folder).file("long.md", line);

    Shell.Result result = shell.calque("check --max-size 60M .");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("long.md:1:1  major").hasSizeLessThan(2000);
  }

  private void loops() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/again"), folder);
    Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
    Files.createSymbolicLink(folder.resolve("in/self.md"), folder.resolve("in/self.md"));
  }
}
