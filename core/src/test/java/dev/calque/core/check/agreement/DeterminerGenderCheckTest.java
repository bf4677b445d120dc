package dev.calque.core.check.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeterminerGenderCheckTest {

  private final MarkedText text = MarkedText.in("de", DeterminerGenderCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gestern zog der Rat [[die Antrag]] zurück.",
        "Der Wirt verkaufte [[das Kahn]] am Montag."
      })
  void findsAnArticleThatGoesWithAnotherNoun(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Wirt verkaufte den Kahn am Montag.",
        "Das Fest, das Kinder lieben, beginnt.",
        "Er lobte das Zeit sparende Gerät.",
        "Sie las gern die Geld- und Wirtschaftsnachrichten.",
        "Das Wasser der Seen ist kalt."
      })
  void staysSilent(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
