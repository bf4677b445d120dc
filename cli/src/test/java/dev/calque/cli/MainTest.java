package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with the real engine behind it. */
class MainTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void emptyArticlesAreClean() throws IOException {
    Files.writeString(folder.resolve("a.md"), "");
    Files.writeString(folder.resolve("b.html"), "\n \n");
    Files.writeString(folder.resolve("c.txt"), "");

    assertThat(run("check", "a.md", "b.html", "c.txt")).isZero();
    assertThat(out()).startsWith("No findings in 3 articles");
  }

  @Test
  void malformedFrontMatterIsAFailureThatNamesTheFile() throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ntitle: [open\n---\n\nText.\n");

    assertThat(run("check", "a.md")).isEqualTo(3);
    assertThat(out()).contains("not checked: a.md:").contains("front matter is not valid YAML");
    assertThat(out()).doesNotContain("\tat ");
  }

  @Test
  void malformedHtmlIsCheckedAllTheSame() throws IOException {
    Files.writeString(
        folder.resolve("a.html"), "<body><p>The bridge <b>is open.</p><ul><td></html");

    assertThat(run("check", "a.html")).isZero();
    assertThat(out()).startsWith("No findings in 1 article, 4 words");
  }

  @Test
  void anArticleInALanguageThatIsNotCheckedIsAFailure() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "Statsministern sade i går till journalister att bron inte kommer att öppnas förrän nästa"
            + " år, och många av dem som bor i närheten är missnöjda med det.\n");

    assertThat(run("check", "a.md")).isEqualTo(3);
    assertThat(out()).contains("not checked: a.md", "--language");
  }

  @Test
  void tellsAFaultyRulePackByFileAndLine() throws IOException {
    Files.createDirectories(folder.resolve("mine/en"));
    Files.writeString(folder.resolve("mine/en/a.yaml"), "- id: x\n  patern: 'y'\n");

    assertThat(run("rules", "test", "mine")).isEqualTo(1);
    assertThat(out()).contains("a.yaml:2:").contains("patern");
  }

  @Test
  void showsTheTokensThatPatternsSee() {
    assertThat(run("rules", "tokens", "Two tracks.")).isZero();
    assertThat(out()).contains("tracks  track/NNS").contains("Two  ");
  }

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new ByteArrayInputStream(new byte[0]),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
