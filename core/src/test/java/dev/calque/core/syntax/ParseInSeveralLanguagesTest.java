package dev.calque.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParseInSeveralLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|Наша стара пекарня продає дуже смачний хліб.|Наша стара пекарня;дуже смачний хліб",
        "uk|У великій залі п’ять учнів малювали човен.|великій залі;п’ять учнів;човен",
        "ru|Наша старая пекарня продаёт очень вкусный хлеб.|Наша старая пекарня;очень вкусный хлеб",
        "ru|В большом зале пять учеников рисовали лодку.|большом зале;пять учеников;лодку",
        "fr|La vieille boulangerie vend du pain noir.|La vieille boulangerie;du pain noir",
        "fr|Dans la grande salle, cinq élèves dessinaient un bateau.|"
            + "la grande salle;cinq élèves;un bateau"
      })
  void findsNounPhrases(String language, String sentence, String phrases) {
    Parse parse = MarkedText.parse(language, sentence);

    assertThat(parse.nounPhrases())
        .extracting(phrase -> words(sentence, parse, phrase.phrase()))
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|Вчора пекарню було відкрито, і вона буде працювати.|було відкрито;буде працювати",
        "ru|Вчера пекарня была открыта, и она будет работать.|была открыта;будет работать",
        "fr|La boulangerie a été ouverte hier et vend du pain.|a été ouverte;vend"
      })
  void findsVerbGroups(String language, String sentence, String groups) {
    Parse parse = MarkedText.parse(language, sentence);

    assertThat(parse.verbGroups())
        .extracting(group -> words(sentence, parse, group.phrase()))
        .isEqualTo(List.of(groups.split(";")));
  }

  private static String words(String sentence, Parse parse, Phrase phrase) {
    return parse.token(phrase.start()).span().cover(parse.token(phrase.last()).span()).in(sentence);
  }
}
