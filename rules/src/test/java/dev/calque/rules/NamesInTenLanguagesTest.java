package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.SourceSpellingCheck;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTenLanguagesTest {

  private static final NameTables TABLES = NameTables.load(CalqueRules.knowledge());
  private static final Map<String, AnalyzedArticle> ARTICLES = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Warschau -> Varsovie | Le train pour Warschau part à midi.",
        "fr | Zwitserland -> Suisse | Elle a vécu en Zwitserland.",
        "fr | Schostakowitsch -> Chostakovitch | Une symphonie de Schostakowitsch fut jouée.",
        "fr | Krzywy Róg -> Kryvyï Rih | Il est né à Krzywy Róg.",
        "de | Moscou -> Moskau | Der Zug nach Moscou hat Verspätung.",
        "de | Khrouchtchev -> Chruschtschow | Das Schuhwerk von Khrouchtchev stand da.",
        "de | Wenecja -> Venedig | Sie kam aus Wenecja zurück.",
        "de | OCDE -> OECD | Ein Bericht der OCDE liegt vor.",
        "es | Londra -> Londres | El barco salió de Londra ayer.",
        "it | Varsóvia -> Varsavia | Il treno per Varsóvia parte adesso.",
        "it | Gorbatsjov -> Gorbačëv | Una foto di Gorbatsjov era appesa.",
        "pt | Warschau -> Varsóvia | O comboio para Warschau partiu.",
        "pt | Ucraina -> Ucrânia | A colheita da Ucraina foi boa.",
        "nl | Moskwa -> Moskou | De trein naar Moskwa vertrekt.",
        "nl | Poutine -> Poetin | Daarna verliet Poutine de zaal.",
        "pl | Moskau | Pociąg stoi w Moskau od rana.",
        "pl | OTAN -> NATO | Manewry OTAN trwają.",
        "ru | Київ -> Киев | Наш поезд прибыл: Київ.",
        "ru | Харкова -> Харькова | До Харкова далеко.",
        "uk | Харькове -> Харкові | Він живе в Харькове давно.",
        "uk | Киева -> Києва | Потяг до Киева спізнився.",
        "uk | СССР -> СРСР | За часів СССР тут був млин.",
        "uk | Днепром -> Дніпром | Над Днепром стояв туман.",
      })
  void aForeignFormIsReported(String language, String found, String text) {
    assertThat(corrections(language, text)).containsExactly(found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Elle a lu la Frankfurter Allgemeine à Francfort et le Corriere della Sera à Milan.",
        "fr | À Vienne, la présidente Maria Weber a reçu M. Hollande.",
        "fr | PEKIN et MOSCOU se taisent ; l'Egypte aussi.",
        "de | Moskaus Brücken und Kiews Straßen sind leer; Genf schweigt.",
        "de | Er las die Gazeta Wyborcza und The Moscow Times in Bern.",
        "de | Die Bretagne ist schön, Florenz auch.",
        "es | El mar Negro y el océano Índico; Moscú, Varsovia y La Haya.",
        "es | Lo dijo Valencia en el Parlamento Europeo.",
        "it | A Monaco di Baviera piove, a Mosca nevica, in Baviera fa freddo.",
        "it | Adriano e Orazio abitano a Nizza.",
        "pt | Em Moscovo e em Moscou, na Polónia e na Polônia.",
        "pt | O Real Madrid venceu o Valencia.",
        "nl | In Keulen en Parijs, van Den Haag naar Londen.",
        "nl | De NAVO en de VN; de Verenigde Staten.",
        "pl | W Kijowie, Moskwie i Warszawie; na Ukrainie i w Rosji.",
        "pl | Prezydent Litwy odwiedził Wilno i Rzym.",
        "ru | В Киеве, Харькове и Львове; на Украине и в Польше.",
        "ru | Город Киев (укр. Київ) стоит на Днепре.",
        "ru | Он работал в компании «Berlin» и в US Air.",
        "uk | У Києві, Харкові та Львові; в Україні й у Польщі.",
        "uk | Газета «Вечерний Киев» вийшла в Москві.",
      })
  void nativeTextIsLeftAlone(String language, String text) {
    assertThat(corrections(language, text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Moscows | Moskaus | Die Dächer Moscows glänzen.",
        "uk | Киеву | Києву | Слава Киеву!",
      })
  void theSuggestionHasTheCaseOfTheForm(
      String language, String written, String expected, String text) {
    assertThat(matches(language, text))
        .anySatisfy(
            match -> {
              assertThat(match.text()).isEqualTo(written);
              assertThat(match.replacements()).containsExactly(expected);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | pl | She owns a shop in Warszawa.",
        "de | en | Er flog nach Spain.",
        "it | en | Vive a Edinburgh da anni.",
      })
  void whatPeopleWriteAtHomeCountsInATranslationOnly(String language, String from, String text) {
    assertThat(matches(language, text))
        .isNotEmpty()
        .allSatisfy(match -> assertThat(match.witness().orElseThrow().isConditional()).isTrue())
        .anySatisfy(
            match -> assertThat(match.witness()).contains(Witness.onlyIf(new LanguageCode(from))));
  }

  private static List<String> corrections(String language, String text) {
    List<Match> certain =
        matches(language, text).stream()
            .filter(match -> match.witness().filter(Witness::isConditional).isEmpty())
            .toList();
    return AnalyzedArticle.corrections(certain).stream().distinct().toList();
  }

  private static List<Match> matches(String language, String text) {
    LanguageCode code = new LanguageCode(language);
    SourceSpellingCheck check = SourceSpellingCheck.load(CalqueRules.knowledge(), code, TABLES);
    AnalyzedArticle article =
        ARTICLES.computeIfAbsent(language, l -> new AnalyzedArticle(new LanguageCode(l)));
    return check.check(article.of(text));
  }
}
