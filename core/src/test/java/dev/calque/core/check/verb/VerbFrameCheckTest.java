package dev.calque.core.check.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerbFrameCheckTest {

  private final MarkedText text = MarkedText.frame("en", VerbFrameCheck::load);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harvest depends not only of the rain. | The harvest depends not only on the rain.",
        "He avoided to answer the question. | He avoided answering the question.",
        "The gate prevented them to enter. | The gate prevented them from entering.",
        "The orchestra consists from amateurs. | The orchestra consists of amateurs.",
        "She was accused to steal the ring. | She was accused of stealing the ring.",
        "The miller was interested by the old wheel. | The miller was interested in the old wheel.",
        "The dam contributed to flood the valley. | The dam contributed to flooding the valley."
      })
  void repairsTheComplement(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They [[listen]] the old songs every evening.",
        "The guide [[explained them]] the carvings.",
        "The farmers [[criticise that]] the price of milk has fallen."
      })
  void marksWhatItCannotRepairOrWhatIsMissing(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They insisted on Monday that the bridge was safe.",
        "He complained on Friday about the noise.",
        "She entered into an agreement with the town.",
        "He was considered to be the best baker.",
        "It is impossible to print the poster today.",
        "She listened to the old songs.",
        "He stopped to admire the view.",
        "The mayor was found not guilty by reason of insanity.",
        "They discussed the attempts to drain the lake."
      })
  void leavesWhatTheWordsTake(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
