package dev.calque.core.check.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerblessQuestionHeadingCheckTest {

  private final MarkedText text = MarkedText.heading(VerblessQuestionHeadingCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new tramway: [[what usefulness?]]",
        "Water shortage: [[what solutions?]]",
        "After the fire – [[which economic consequences?]]"
      })
  void marksANounBehindAnInterrogative(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new tramway: what next?",
        "The flood: what now?",
        "The scandal: what scandal?",
        "Cheap flights: at what cost?",
        "Rents: what can tenants do?",
        "The harbour: what future for the cranes?",
        "Two roads: which one?",
        "What if it rains?"
      })
  void leavesIdiomsAndWholeQuestions(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The new tramway: what usefulness? | The new tramway: what is it good for?",
        "Rents in the north: what explanations? | Rents in the north: how can it be explained?",
        "The school fire: what lesson? | The school fire: what is the lesson?",
        "The harbour: what insurers? | The harbour: what are the insurers?"
      })
  void suggestsAWholeQuestion(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }

  @Test
  void marksAQuestionAtTheEndOfAParagraph() {
    MarkedText paragraph = MarkedText.paragraph(VerblessQuestionHeadingCheck::load);
    assertThat(paragraph.mark("The mill closed in May: [[what future?]]"))
        .isEqualTo("The mill closed in May: [[what future?]]");
    assertThat(paragraph.mark("He asked again. What mill?"))
        .isEqualTo("He asked again. What mill?");
  }
}
