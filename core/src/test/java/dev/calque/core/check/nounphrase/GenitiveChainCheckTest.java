package dev.calque.core.check.nounphrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GenitiveChainCheckTest {

  private final MarkedText text = MarkedText.frame("en", GenitiveChainCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They feared [[the reaction of the owner of the mill]].",
        "She left because of [[the closure of the office of the union of local fishermen]]."
      })
  void marksChains(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They feared the owner of the mill.",
        "The end of the war of the roses came.",
        "He became the director of the University of Oslo.",
        "They feared the reaction of the angry owner of the old mill."
      })
  void leavesWhatPeopleWrite(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
