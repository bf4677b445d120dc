package dev.calque.core.check.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonRelativeCheckTest {

  private final MarkedText text = MarkedText.frame("en", PersonRelativeCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sailors [[which]] had slept were tired.",
        "A baker, [[which]] lives there, heard the noise."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"The teacher which had fallen was helped. | The teacher who had fallen was helped."})
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boats which left were old.",
        "A group of sailors which left was lost.",
        "The baker asked which train was late."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
