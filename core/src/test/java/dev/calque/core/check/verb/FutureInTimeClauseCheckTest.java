package dev.calque.core.check.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FutureInTimeClauseCheckTest {

  private final MarkedText text = MarkedText.frame("en", FutureInTimeClauseCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When the bridge [[will be]] ready, the ferry will stop.",
        "They will leave when the snow [[will melt]]."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When will the ferry leave?",
        "She asked when the ferry will leave.",
        "When the bridge is ready, the ferry will stop.",
        "Nobody knows if it will rain."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
