package dev.calque.core.check.casing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompoundStartCheckTest {

  private final MarkedText text = MarkedText.in("de", CompoundStartCheck::load);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der [[drei-Tage-Markt]] beginnt.|Der Drei-Tage-Markt beginnt.",
        "Ein [[winter-Fest]] im Hafen.|Ein Winter-Fest im Hafen."
      })
  void findsAndCorrects(String marked, String right) {
    assertThat(text.mark(marked)).isEqualTo(marked);
    assertThat(text.correct(marked)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Drei-Tage-Markt beginnt.",
        "Die dpa-Meldung kam spät.",
        "Siehe example.org/winter-Fest im Netz.",
        "Der pH-Wert sank.",
        "Die Vor- und Nachteile."
      })
  void staysSilent(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
