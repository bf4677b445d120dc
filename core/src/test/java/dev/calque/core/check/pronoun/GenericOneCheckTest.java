package dev.calque.core.check.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GenericOneCheckTest {

  private final MarkedText text = MarkedText.frame("en", GenericOneCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When it rains, [[one hears]] the river.",
        "The guide says that [[one can]] climb the tower.",
        "[[One must]] pay at the gate."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of the towers fell.",
        "The old bridge is stone, the new one is steel.",
        "One is red, the other is blue.",
        "Nobody knows which one fell.",
        "Only one can win."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
