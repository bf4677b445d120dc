package dev.calque.core.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

  @Test
  void removesTheByteOrderMark() {
    assertThat(ArticleFile.decode("a.md", "\uFEFFété".getBytes(UTF_8)).text()).isEqualTo("été");
    assertThat(ArticleFile.decode("a.md", "\uFEFFété".getBytes(UTF_16BE)).text()).isEqualTo("été");
    assertThat(ArticleFile.decode("a.md", "\uFEFFété".getBytes(UTF_16LE)).text()).isEqualTo("été");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    byte[] bytes = "é\nlac d'\u00e9t\u00e9".getBytes(UTF_8);
    bytes[9] = (byte) 0xE9;
    assertThatThrownBy(() -> ArticleFile.decode("a.md", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "a.md:2:7: byte 9 is not valid UTF-8; save the file as UTF-8, for example with iconv");
  }

  @Test
  void namesACharacterThatIsCutOff() {
    assertThatThrownBy(() -> ArticleFile.decode("a.md", new byte[] {'a', (byte) 0xC3}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.md:1:2: byte 1 is not valid UTF-8");
  }

  @Test
  void refusesBinaryFiles() {
    assertThatThrownBy(() -> ArticleFile.decode("a.md", "ab\0c".getBytes(UTF_8)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.md:1:3: ")
        .hasMessageContaining("binary file");
  }

  @Test
  void refusesBinaryFilesThatAreNotUtf8Either() {
    assertThatThrownBy(() -> ArticleFile.decode("a.png", new byte[] {(byte) 0x89, 'P', 0, 1}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("a.png:1:1: ");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A lake.");
    assertThat(ArticleFile.read(file).text()).isEqualTo("A lake.");
    assertThat(ArticleFile.read(file).name()).endsWith("/a.txt").doesNotContain("\\");
  }
}
