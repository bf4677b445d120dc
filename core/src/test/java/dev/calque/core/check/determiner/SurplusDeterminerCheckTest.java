package dev.calque.core.check.determiner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SurplusDeterminerCheckTest {

  private final MarkedText text = MarkedText.frame("en", SurplusDeterminerCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[The unemployment]] rose again in the valley.",
        "The bishop spoke against [[the poverty]] and for peace.",
        "Doctors fight [[the tuberculosis]], but money is short.",
        "It was a danger for [[the political stability]]."
      })
  void marksNounsThatAreMeantInGeneral(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The poverty of the valley surprised her.",
        "The corruption that he described was real.",
        "The unemployment rate rose.",
        "The current instability worries traders.",
        "He praised the patience and skill of the nurses.",
        "The poverty in which they lived is gone.",
        "Unemployment rose again."
      })
  void leavesWhatIsSpecified(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @Test
  void takesTheArticleAwayAndKeepsTheCapital() {
    assertThat(text.correct("The racism is back.")).isEqualTo("Racism is back.");
  }
}
