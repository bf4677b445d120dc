package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitAuxiliaryCheckTest {

  private final MarkedText text = MarkedText.paragraph(SplitAuxiliaryCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does the bridge that the engineers inspected [[carries]] lorries?",
        "Does the plan of the council [[threatens]] the old trees?",
        "Can the owners of the two mills [[reaches]] a deal?",
        "The dam could in certain years [[becomes]] a burden."
      })
  void marksAVerbThatIsInflectedAgain(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does the bridge that the river threatens carry lorries?",
        "Does anyone know who owns the mill?",
        "Does the car Renault makes sell well?",
        "Does the woman he loves know that he sings?",
        "The will of the people is clear.",
        "Do the best you can, and the rest follows.",
        "Why does it matter what he thinks?",
        "They could, for a time, see the sea."
      })
  void leavesVerbsOfOtherClauses(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Does the choice of a route that would cross the valley represents a gain? | Does the choice of a route that would cross the valley represent a gain?",
        "Has the council of the town decides to sell? | Has the council of the town decided to sell?"
      })
  void suggestsTheFormThatTheAuxiliaryWants(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
