package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NotOnlyButAlsoCheckTest {

  private final MarkedText text = MarkedText.paragraph(NotOnlyButAlsoCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The line could not only relieve the road, [[but also to bring]] visitors.",
        "It should not merely repair the roof [[but also to insulate]] the walls.",
        "We want to not only reduce costs [[but also improving]] the service."
      })
  void marksVerbsInDifferentForms(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It serves not only to help but also to prevent harm.",
        "They could not only try to help but also to prevent harm.",
        "He should not only go to Rome but also to Paris.",
        "The line could not only relieve the road but also bring visitors.",
        "She likes not only singing but also dancing."
      })
  void leavesParallelVerbs(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The line could not only relieve the road, but also to bring visitors. | The line could not only relieve the road, but also bring visitors.",
        "We want to not only cut costs but also improving the service. | We want to not only cut costs but also improve the service."
      })
  void suggestsTheFormOfTheFirstVerb(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
