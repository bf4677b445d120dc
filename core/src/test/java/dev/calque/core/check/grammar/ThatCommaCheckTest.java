package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThatCommaCheckTest {

  private final MarkedText text = MarkedText.paragraph(ThatCommaCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The farmers hope[[, that]] it rains.",
        "The mayor declared[[, that]] in the town nobody slept."
      })
  void marksACommaBeforeTheClauseOfAVerb(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The farmers hope that it rains.",
        "It is, they hope, that simple.",
        "The price, he said, that was asked is high.",
        "He said, that was wrong.",
        "In the United States, that law is old."
      })
  void leavesOtherCommas(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {"The farmers hope, that it rains. | The farmers hope that it rains."})
  void suggestsTheSentenceWithoutIt(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
