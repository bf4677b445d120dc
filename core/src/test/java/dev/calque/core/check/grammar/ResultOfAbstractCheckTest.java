package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResultOfAbstractCheckTest {

  private final MarkedText text = MarkedText.paragraph(ResultOfAbstractCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board hopes for [[a success of privatisation]].",
        "The two firms signed [[an agreement of cooperation]]."
      })
  void marksAnActionHungOnANoun(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a failure of imagination.",
        "They made a success of privatisation.",
        "The success of privatisation surprised them.",
        "He wrote a letter of recommendation.",
        "It was a success of sorts."
      })
  void leavesWhatEnglishSaysSo(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The board hopes for a success of privatisation. | The board hopes for successful privatisation.",
        "They tried an attempt of mediation. | They tried an attempt at mediation.",
        "It was an effort of integration. | It was an integration effort."
      })
  void suggestsWhatEnglishSaysInstead(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
