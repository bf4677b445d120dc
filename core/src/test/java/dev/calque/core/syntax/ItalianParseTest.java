package dev.calque.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItalianParseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il vecchio mulino vende due sacchi pesanti.|Il vecchio mulino;due sacchi pesanti",
        "La piccola scuola compra la sua barca azzurra.|La piccola scuola;la sua barca azzurra",
        "Tre sorelle vivono con la nonna.|Tre sorelle;la nonna"
      })
  void findsNounPhrases(String sentence, String phrases) {
    Parse parse = MarkedText.parse("it", sentence);

    assertThat(parse.nounPhrases())
        .extracting(phrase -> words(sentence, parse, phrase.phrase()))
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La scuola ha venduto la barca.|ha venduto",
        "Le barche sono state riparate.|sono state riparate",
        "Il mulino non vende farina.|non vende"
      })
  void findsVerbGroups(String sentence, String groups) {
    Parse parse = MarkedText.parse("it", sentence);

    assertThat(parse.verbGroups())
        .extracting(group -> words(sentence, parse, group.phrase()))
        .isEqualTo(List.of(groups.split(";")));
  }

  private static String words(String sentence, Parse parse, Phrase phrase) {
    return parse.token(phrase.start()).span().cover(parse.token(phrase.last()).span()).in(sentence);
  }
}
