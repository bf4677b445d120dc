package dev.calque.core.check.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubledNounHeadingCheckTest {

  private final MarkedText text = MarkedText.heading(DoubledNounHeadingCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Strike of strike]]: the unions hesitate",
        "After the vote, [[budgets of budget]] again",
        "[[Reforms of the reform]]: who pays?",
        "The long road: [[wages of wage]]"
      })
  void marksANounJoinedToItself(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Song of songs",
        "War on war",
        "Word for word, the new prayer book",
        "State of the state",
        "Best of the best",
        "Hand in hand across the river",
        "Price of oil and price of bread",
        "A house of stone"
      })
  void leavesWhatIsSaidOnPurpose(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "strike of strike: the unions hesitate | Strike notice: the unions hesitate",
        "The port: war of war | The port: war effort",
        "Budget Of Budget | Budget Talks",
        "Carpet of carpet | Carpet of carpet"
      })
  void suggestsAUsualCompoundInTheCaseOfTheHeading(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
