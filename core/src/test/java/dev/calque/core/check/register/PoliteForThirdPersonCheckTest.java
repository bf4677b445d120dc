package dev.calque.core.check.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PoliteForThirdPersonCheckTest {

  private final MarkedText text = MarkedText.in("de", PoliteForThirdPersonCheck::load);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Winzer, die [[Ihre]] Keller öffnen, verdienen gut.|Die Winzer, die ihre Keller öffnen, verdienen gut.",
        "Die Wirtin verkaufte [[Ihren]] Kahn.|Die Wirtin verkaufte ihren Kahn.",
        "Der „Anker“ lobt die Köche, die [[Ihre]] Türen öffnen.|Der „Anker“ lobt die Köche, die ihre Türen öffnen."
      })
  void findsAndCorrects(String marked, String right) {
    assertThat(text.mark(marked)).isEqualTo(marked);
    assertThat(text.correct(marked)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Winzer öffnen ihre Keller.",
        "Sie können morgen Ihren Kahn holen.",
        "Der Wirt rief: „Gern nehme ich Ihren Kahn“.",
        "Ihre Mutter verkauft den Kahn.",
        "Vielen Dank für Ihren Kahn.",
        "Der Brief sagt, dass Sie und Ihre Leute kommen."
      })
  void staysSilent(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
