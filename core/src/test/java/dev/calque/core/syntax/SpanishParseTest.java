package dev.calque.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanishParseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El puente viejo une dos pueblos pequeños.|El puente viejo;dos pueblos pequeños",
        "La antigua dueña vendió su barca azul.|La antigua dueña;su barca azul",
        "Mis tres hermanas viven en Soria.|Mis tres hermanas;Soria"
      })
  void findsNounPhrases(String sentence, String phrases) {
    Parse parse = MarkedText.parse("es", sentence);

    assertThat(parse.nounPhrases())
        .extracting(phrase -> words(sentence, parse, phrase.phrase()))
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La dueña ha vendido la barca.|ha vendido",
        "Los barcos están siendo reparados.|están siendo reparados",
        "El puente no une los pueblos.|no une"
      })
  void findsVerbGroups(String sentence, String groups) {
    Parse parse = MarkedText.parse("es", sentence);

    assertThat(parse.verbGroups())
        .extracting(group -> words(sentence, parse, group.phrase()))
        .isEqualTo(List.of(groups.split(";")));
  }

  private static String words(String sentence, Parse parse, Phrase phrase) {
    return parse.token(phrase.start()).span().cover(parse.token(phrase.last()).span()).in(sentence);
  }
}
