package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DemonstrativeNumberCheckTest {

  private final MarkedText text = MarkedText.paragraph(DemonstrativeNumberCheck::load);

  @ParameterizedTest
  @ValueSource(strings = {"[[These furniture]] are new.", "He gave [[many advices]] to her."})
  void marksManyOfWhatCannotBeCounted(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These furniture makers are new.",
        "These pieces of advice helped.",
        "This information is new.",
        "Many equipment rooms are empty.",
        "It bears on many research questions."
      })
  void leavesCountableNouns(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "These furniture came late. | This furniture came late.",
        "She read those informations twice. | She read that information twice."
      })
  void suggestsTheSingular(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
