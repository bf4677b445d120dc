package dev.calque.core.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RelativeCommaCheckTest {

  private final MarkedText text = MarkedText.frame("en", RelativeCommaCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry[[, that]] sank in May was old.",
        "The mayor opened a bridge[[, that]] leads to the mill.",
        "The prize goes to those[[, who]] came first.",
        "There are many people[[, who]] keep bees."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They closed the bridge, that is, the old one.",
        "If the ferry sinks, that hurts the village.",
        "In the village, that hurt a lot.",
        "Oh, that hurt.",
        "The people, who had waited for hours, went home.",
        "Bees sting people, who run away, and dogs."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
