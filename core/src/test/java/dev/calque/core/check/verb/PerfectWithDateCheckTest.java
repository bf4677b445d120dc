package dev.calque.core.check.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PerfectWithDateCheckTest {

  private final MarkedText text = MarkedText.frame("en", PerfectWithDateCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The club [[has announced]] yesterday that it will close.",
        "The choir [[has sung]] the mass on Sunday."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"The museum has bought on Friday a coin. | The museum bought on Friday a coin."})
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The club has been closed since Monday.",
        "The club announced yesterday that it will close.",
        "She has sung since last Sunday.",
        "The club has closed, he said on Monday."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
