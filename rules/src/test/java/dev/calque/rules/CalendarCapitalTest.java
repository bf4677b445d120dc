package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.casing.CalendarCapitalCheck;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCapitalTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | janvier | La scierie ouvrit le 3 Janvier 1987.",
        "fr | lundi | On y danse chaque Lundi, dit Odile.",
        "es | enero | El molino abrió el 3 de Enero de 1987.",
        "it | marzo | Il mulino aprì il 3 Marzo 1987.",
        "pt | maio | O moinho abriu em Maio de 1987.",
        "nl | maart | De molen opende op 3 Maart 1987.",
        "pl | marca | Młyn otwarto 3 Marca 1987 roku.",
        "ru | марта | Мельницу открыли 3 Марта 1987 года.",
        "uk | березня | Млин відкрили 3 Березня 1987 року.",
        "es | junio | Se celebra cada viernes de Junio en la plaza.",
        "es | martes | Abrió en Martes, dijo Odile.",
        "fr | juin | Ils ont jusqu'en Juin pour payer.",
        "pt | segunda | O moinho abriu na Segunda-feira e fechou.",
        "nl | juni | De markt begint in Juni, zei hij.",
        "pl | czerwcu | Młyn otwarto w Czerwcu, padało.",
        "ru | июне | Мельницу открыли в Июне, шёл дождь.",
        "uk | червні | Млин відкрили в Червні, йшов дощ.",
      })
  void aMonthOrWeekdayWithACapitalInADateIsReported(String language, String word, String text) {
    assertThat(find(language, text)).containsExactly(word);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Janvier 1987 fut froid. La rue du Mai est longue.",
        "fr | Le 3 janvier 1987, monsieur Avril dormait.",
        "es | La calle Mayo y el señor Domingo. Enero de 1987 fue frío.",
        "it | Il signor Maggio dormiva. Marzo 1987 fu freddo.",
        "en | On 3 January 1987 the mill opened.",
        "de | Am 3. Januar 1987 öffnete die Mühle.",
        "pl | Pan Maj spał. Marzec 1987 był zimny.",
        "ru | Март 1987 года был холодным.",
        "ru | В Октябре победил рабочий класс.",
        "es | La plaza de Mayo está vacía. La Revolución de Octubre, dijo.",
        "pt | Era Quarta-feira de Cinzas e a Sexta-feira Santa vinha.",
      })
  void namesAndSentenceStartsAreLeftAlone(String language, String text) {
    assertThat(find(language, text)).isEmpty();
  }

  private static List<String> find(String language, String text) {
    LanguageCode code = new LanguageCode(language);
    CalendarCapitalCheck check = CalendarCapitalCheck.load(CalqueRules.knowledge(), code);
    return check.check(LanguageArticle.of(code, text)).stream()
        .flatMap(match -> match.replacements().stream())
        .toList();
  }
}
