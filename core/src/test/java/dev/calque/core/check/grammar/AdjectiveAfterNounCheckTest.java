package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AdjectiveAfterNounCheckTest {

  private final MarkedText text = MarkedText.paragraph(AdjectiveAfterNounCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council dropped its [[plans unpopular]].",
        "They met a [[delegation Norwegian]], which was late.",
        "It is a [[tradition popular and democratic]]."
      })
  void marksAnAdjectiveBehindItsNoun(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They made the plans unpopular.",
        "It is something fantastic.",
        "The people responsible were fined.",
        "There were no rooms available.",
        "The word German has two senses.",
        "The plans of the town are unpopular."
      })
  void leavesAdjectivesThatMayStandThere(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The council dropped its plans unpopular. | The council dropped its unpopular plans."
      })
  void suggestsTheAdjectiveBeforeItsNoun(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
