package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.heading.DoubledNounHeadingCheck;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that join a noun to itself, by a preposition or by the genitive, in ten languages. */
class DoubledNounHeadingTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Peace of peace: who signs?",
        "fr | La paix de la paix : qui signe ?",
        "es | La paz de la paz: ¿quién firma?",
        "it | Prezzo del prezzo: chi firma?",
        "pt | O preço do preço: quem assina?",
        "nl | De vrede van de vrede: wie tekent?",
        "de | Der Frieden des Friedens: wer unterschreibt?",
        "de | Die Bäckerei der Bäckerei",
        "pl | Pokój pokoju: kto podpisze?",
        "ru | Цена цены: кто подпишет?",
        "uk | Ціна ціни: хто підпише?",
      })
  void aNounJoinedToItselfIsReported(String language, String heading) {
    assertThat(count(language, heading)).isOne();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Das Buch der Bücher",
        "de | Wort für Wort",
        "nl | Boek der boeken",
        "pl | Pieśń nad pieśniami",
        "pl | Cena chleba i cena mleka",
        "ru | Книга книг",
        "ru | Друг друга не узнали",
        "ru | Цена хлеба и цена молока",
        "uk | Книга книг",
        "uk | Ціна хліба",
      })
  void figuresOfSpeechAreLeftAlone(String language, String heading) {
    assertThat(count(language, heading)).isZero();
  }

  private static int count(String language, String heading) {
    LanguageCode code = new LanguageCode(language);
    DoubledNounHeadingCheck check = DoubledNounHeadingCheck.load(CalqueRules.knowledge(), code);
    return check.check(new AnalyzedArticle(code).of("# " + heading)).size();
  }
}
