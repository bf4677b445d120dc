package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubleComparisonCheckTest {

  private final MarkedText text = MarkedText.paragraph(DoubleComparisonCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The club needs [[more enlarged]] rooms.",
        "This bridge is [[more longer]] than that one.",
        "It is the [[most oldest]] mill of the valley."
      })
  void marksADegreeToldTwice(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The school has more older pupils than before.",
        "There is no more better way.",
        "She knows more or less everything.",
        "Sales once more increased in May.",
        "They grow more slowly.",
        "It is the oldest mill."
      })
  void leavesAmountsAndPlainDegrees(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The club needs more enlarged rooms. | The club needs broader rooms.",
        "Their house is more bigger now. | Their house is bigger now."
      })
  void suggestsThePlainComparative(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
