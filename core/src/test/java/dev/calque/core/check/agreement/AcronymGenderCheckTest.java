package dev.calque.core.check.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AcronymGenderCheckTest {

  private final MarkedText text = MarkedText.in("es", AcronymGenderCheck::load);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El RTB ganó, y la gente del RTB canta. Hoy [[la RTB]] gobierna.|El RTB ganó, y la gente del RTB canta. Hoy el RTB gobierna."
      })
  void findsAndCorrects(String marked, String right) {
    assertThat(text.mark(marked)).isEqualTo(marked);
    assertThat(text.correct(marked)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El RTB ganó. Hoy el RTB gobierna con la RNV.",
        "El GPS falló, y la GPS-Box también.",
        "LA RTB GANA. El RTB celebra."
      })
  void staysSilent(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
