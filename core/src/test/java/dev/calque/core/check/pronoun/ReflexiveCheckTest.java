package dev.calque.core.check.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReflexiveCheckTest {

  private final MarkedText text = MarkedText.frame("en", ReflexiveCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two rivers [[meet themselves]] at the mill.",
        "The accident [[produced itself]] near the harbour."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The villagers returned themselves to the valley. | The villagers returned to the valley."
      })
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor introduced herself.",
        "They found themselves in a dark wood.",
        "The mill itself was sold.",
        "She baked the bread herself."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
