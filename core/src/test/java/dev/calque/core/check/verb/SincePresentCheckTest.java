package dev.calque.core.check.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SincePresentCheckTest {

  private final MarkedText text = MarkedText.frame("en", SincePresentCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since 2004 she [[teaches]] in the village.",
        "The ferry [[sails]] since months without a licence."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Since 2004 the oak stands near the tower. | Since 2004 the oak has stood near the tower."
      })
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since 2004 she has taught in the village.",
        "Since the river rises, they leave.",
        "She has taught there since 2004."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
