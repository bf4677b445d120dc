package dev.calque.core.check.casing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCaseCheckTest {

  private final MarkedText text = MarkedText.paragraph(BodyCaseCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The case went to the [[Supreme court]] of Peru.",
        "They elected a [[constituent Assembly]] in May.",
        "She works for the [[ministry of Culture]].",
        "He left the [[European commission]] in spring."
      })
  void aNameCapitalisedInPartIsFound(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @Test
  void everyWordOfTheNameGetsItsCapital() {
    assertThat(text.correct("He left the [[ministry of Health]]."))
        .isEqualTo("He left the Ministry of Health.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Supreme Court met.",
        "National courts are slow. National assembly halls are large.",
        "A national assembly was called.",
        "She runs the national Council Tax office.",
        "Every ministry of the Republic agreed.",
        "It is a non-European commission.",
        "The ministry of health is closed."
      })
  void aNameInOneStyleIsRight(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
