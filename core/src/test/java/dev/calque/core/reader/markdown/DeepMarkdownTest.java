package dev.calque.core.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.reader.Shown;
import dev.calque.core.reader.UnreadableException;
import org.junit.jupiter.api.Test;

class DeepMarkdownTest {

  @Test
  void deepQuotesAreRead() {
    assertThat(Shown.by(MarkdownReader.markdown(), ">".repeat(5000) + " deep").segments())
        .containsExactly("QUOTE deep");
  }

  @Test
  void emphasisThatExhaustsTheParserIsAnErrorWithARemedy() {
    String text = "*".repeat(100_000) + "deep" + "*".repeat(100_000);
    assertThatThrownBy(() -> Shown.by(MarkdownReader.markdown(), text))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("article:1: emphasis is nested too deeply");
  }
}
