package dev.calque.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GermanParseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die alte Brücke verbindet zwei kleine Dörfer.|Die alte Brücke;zwei kleine Dörfer",
        "Das Boot, das wir im Hafen kauften, war teuer.|Das Boot;im Hafen",
        "Seine drei Schwestern wohnen in Bremen.|Seine drei Schwestern;Bremen"
      })
  void findsNounPhrases(String sentence, String phrases) {
    Parse parse = MarkedText.parse("de", sentence);

    assertThat(parse.nounPhrases())
        .extracting(phrase -> words(sentence, parse, phrase.phrase()))
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Wirt verkaufte das Boot.|verkaufte",
        "Sie will morgen abfahren.|will morgen abfahren",
        "Die Glocke ist gestohlen worden.|ist gestohlen worden"
      })
  void findsVerbGroups(String sentence, String groups) {
    Parse parse = MarkedText.parse("de", sentence);

    assertThat(parse.verbGroups())
        .extracting(group -> words(sentence, parse, group.phrase()))
        .isEqualTo(List.of(groups.split(";")));
  }

  private static String words(String sentence, Parse parse, Phrase phrase) {
    return parse.token(phrase.start()).span().cover(parse.token(phrase.last()).span()).in(sentence);
  }
}
