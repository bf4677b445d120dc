package dev.calque.core.check.determiner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingDeterminerCheckTest {

  private final MarkedText text = MarkedText.frame("en", MissingDeterminerCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor signed [[secret agreement]] with the owners.",
        "They live near the border of [[country]].",
        "A guard was hurt during [[festival]].",
        "[[Lawyer]] returned to the house in the evening."
      })
  void marksBareNounsThatAreCounted(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor signed a secret agreement with the owners.",
        "She works as director of the museum.",
        "To ship, they need a licence.",
        "They went from village to village.",
        "He came by helicopter.",
        "Lawyers returned to the house in the evening.",
        "Lawyer returned to house",
        "The post of director is free.",
        "They signed agreements with the owners.",
        "The village's newspaper reported on museum tickets."
      })
  void leavesNounsWithDeterminersAndFixedPhrases(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @Test
  void offersBothArticles() {
    assertThat(text.matches("They live near the border of [[country]].").get(0).replacements())
        .containsExactly("the country", "a country");
    assertThat(text.correct("Lawyer returned to the house in the evening."))
        .isEqualTo("The lawyer returned to the house in the evening.");
  }
}
