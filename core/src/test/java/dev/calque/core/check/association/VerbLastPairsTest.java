package dev.calque.core.check.association;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language whose verb stands behind its object, and leaves its prefix at the end. */
class VerbLastPairsTest {

  private final MarkedText text = MarkedText.frame("de", WordPairCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Müller will morgen eine Entscheidung [[machen]].",
        "Sie haben lange gezögert, eine Entscheidung zu [[machen]].",
        "Er hat gestern eine Entscheidung [[gemacht]].",
        "Der Imker [[nahm]] ein Foto der Bienen.",
      })
  void theVerbBehindItsObject(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Müller nahm ein Foto mit, und alle lachten.",
        "Die Wirtin stellt eine Gefahr dar.",
        "Der Müller will morgen mit der Entscheidung Ernst machen.",
      })
  void anotherVerbOrAnotherObject(String correct) {
    assertThat(text.mark(correct)).isEqualTo(correct);
  }

  @Test
  void theRightVerbTakesTheFormOrNoneIsNamed() {
    assertThat(text.correct("Er hat gestern eine Entscheidung gemacht."))
        .isEqualTo("Er hat gestern eine Entscheidung getroffen.");
    assertThat(text.correct("Er hat eine Beschwerde gemacht."))
        .isEqualTo("Er hat eine Beschwerde eingelegt.");
    assertThat(text.matches("Er machte eine Beschwerde."))
        .singleElement()
        .satisfies(match -> assertThat(match.replacements()).isEmpty());
  }
}
