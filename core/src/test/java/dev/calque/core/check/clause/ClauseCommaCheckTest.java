package dev.calque.core.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseCommaCheckTest {

  private final MarkedText text = MarkedText.frame("en", ClauseCommaCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody knows[[, why]] the bridge fell.",
        "The farmers have the impression[[, that]] the river is rising."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"They asked, whether the ferry had left. | They asked whether the ferry had left."})
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was so cold, that the river froze.",
        "If you ask, how long is the bridge?",
        "He said, in a loud voice, that the bridge was closed."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
