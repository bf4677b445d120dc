package dev.calque.core.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitObjectCheckTest {

  private final MarkedText text = MarkedText.frame("en", SplitObjectCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town [[opened on Monday]] a new bridge.",
        "The mill [[lost between June and August]] its last workers.",
        "She [[sells also]] the eggs of her hens.",
        "The cook [[serves in the garden]] a soup of nettles."
      })
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The museum bought Friday a rare coin. | The museum on Friday bought a rare coin.",
        "The museum bought yesterday a rare coin. | The museum yesterday bought a rare coin."
      })
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town opened on Monday.",
        "The mayor said Friday the bridge was safe.",
        "She left in March last year.",
        "He said in the interview the bridge was safe.",
        "They met in the garden the next day.",
        "She lived in the house the mayor had built.",
        "The play will be staged today.",
        "The mayor said yesterday the bridge was safe."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
