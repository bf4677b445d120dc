package dev.calque.core.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatedPrepositionCheckTest {

  private final MarkedText text = MarkedText.frame("en", RepeatedPrepositionCheck::load);

  @ParameterizedTest
  @ValueSource(strings = {"The price of bread [[and of]] the butter has risen."})
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The sale of the mill or of the inn was stopped. | The sale of the mill or the inn was stopped."
      })
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of bread and the taste of milk changed.",
        "He spoke of the sea, and of the people who live there.",
        "They were proud of the bridge and of course of the tower."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
