package dev.calque.core.check.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpeakingThingCheckTest {

  private final MarkedText text = MarkedText.frame("en", SpeakingThingCheck::load);

  @ParameterizedTest
  @ValueSource(strings = {"“I am glad”, [[it said]].", "“We know nothing”, [[it has added]]."})
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company is glad, it said.",
        "“The dam is safe”, it said on its website.",
        "“I am glad”, she said."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
