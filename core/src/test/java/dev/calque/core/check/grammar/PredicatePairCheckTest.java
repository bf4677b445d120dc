package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PredicatePairCheckTest {

  private final MarkedText text = MarkedText.paragraph(PredicatePairCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team [[is has]] won the cup.",
        "The old bridge [[are would]] fall soon.",
        "The pupils [[does can]] read well."
      })
  void marksAuxiliariesThatClash(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What it is has never been told.",
        "The team has been praised.",
        "Those who can must help them.",
        "Whatever the reason was, is unknown.",
        "She will have to go."
      })
  void leavesClausesThatEndWithAnAuxiliary(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
