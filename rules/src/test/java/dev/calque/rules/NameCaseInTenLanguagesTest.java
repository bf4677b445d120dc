package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Check;
import dev.calque.core.check.casing.CalendarCaseCheck;
import dev.calque.core.check.casing.NameCaseCheck;
import dev.calque.core.check.casing.NounCaseCheck;
import dev.calque.core.check.casing.PhraseCaseCheck;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseInTenLanguagesTest {

  private static final Map<LanguageCode, List<Check>> CHECKS = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Lisbon | The boat left for lisbon at noon.",
        "en | Kyiv, Odesa | The train from kyiv to odesa was late.",
        "en | Japan | The lamp was made in japan.",
        "en | China | It was brought from china in a crate.",
        "en | Canadian | A pan-canadian choir sang.",
        "en | August | The mill closed in august 1987.",
        "en | Crohn | Her uncle had crohn disease.",
        "en | New Zealand | They moved to new zealand.",
        "de | Norwegen | Das Boot fuhr nach norwegen.",
        "de | Krakaus | Die Brücken krakaus sind alt.",
        "fr | Norvège | Le bateau part pour la norvège demain.",
        "fr | Espagne | Le fils du roi d'espagne est malade.",
        "fr | Ontario | La ferme est en ontario depuis hier.",
        "fr | Suisse | Elle vit en suisse depuis dix ans.",
        "fr | Parkinson | Il souffre de la maladie de parkinson.",
        "es | Noruega | El barco naufragó en noruega.",
        "es | Portugal | Compró la lámpara en portugal.",
        "es | Parkinson | Padece la enfermedad de parkinson.",
        "it | Norvegia | La nave parte dalla norvegia.",
        "it | Italia | Il re d'italia dormiva.",
        "it | Parkinson | Soffre del morbo di parkinson.",
        "pt | Lisboa | O barco saiu de lisboa ontem.",
        "pt | Portugal | Comprei a lâmpada em portugal.",
        "pt | Argentina | Ela mora na argentina desde ontem.",
        "nl | Londen | De boot vertrok naar londen.",
        "nl | Franse | Hij kocht een franse lamp.",
        "nl | Nederland | Zij woont in nederland.",
        "pl | Warszawie | Mieszkał w warszawie od roku.",
        "pl | Norwegii | Statek przypłynął z norwegii.",
        "pl | Parkinsona | Ma chorobę parkinsona.",
        "ru | Норвегии | Лодка пришла из норвегии вчера.",
        "ru | Москве | Он живёт в москве.",
        "ru | Одессы | Поезд из одессы опоздал.",
        "uk | Одесі | Він живе в одесі.",
        "uk | Норвегії | Човен прибув із норвегії.",
        "uk | Шевченко | Вірш написав шевченко давно.",
      })
  void aNameInLowerCaseIsReported(String language, String names, String text) {
    assertThat(find(language, text)).containsExactlyInAnyOrder(names.split(", "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Pour the tea into fine china and march on.",
        "en | Out of china clay she made a jersey.",
        "de | Die deutsche Laterne und das französische Boot sind alt.",
        "de | Wir sahen nur elektro- und dampfbetriebene Boote.",
        "fr | En janvier, un vendredi, la reine espagnole parlait français.",
        "fr | La réunion du canton suisse est un pari sur les paris.",
        "fr | Aujourd'hui il parle du cap Horn.",
        "es | La reunión argentina fue un lunes de enero en la bahía.",
        "es | El chile y la granada son de la tierra.",
        "it | La riunione argentina era un lunedì di gennaio, con una mosca.",
        "pt | A reunião argentina foi numa segunda de janeiro, com um peru.",
        "nl | Op maandag in januari aten zij polenta.",
        "pl | W poniedziałek polski król mówił po francusku o kijach.",
        "ru | В понедельник русский король пил вино из вены куба.",
        "uk | У понеділок український король їв перець чилі.",
      })
  void whatTheLanguageWritesInLowerCaseIsLeftAlone(String language, String text) {
    assertThat(find(language, text)).isEmpty();
  }

  private static List<String> find(String language, String text) {
    LanguageCode code = new LanguageCode(language);
    return checks(code).stream()
        .flatMap(check -> check.check(LanguageArticle.of(code, text)).stream())
        .flatMap(match -> match.replacements().stream())
        .distinct()
        .filter(name -> !name.equals("Zealand"))
        .toList();
  }

  private static List<Check> checks(LanguageCode code) {
    return CHECKS.computeIfAbsent(
        code,
        c ->
            Stream.<Check>of(
                    NameCaseCheck.load(CalqueRules.knowledge(), c),
                    NounCaseCheck.load(CalqueRules.knowledge(), c),
                    CalendarCaseCheck.load(CalqueRules.knowledge(), c),
                    PhraseCaseCheck.load(CalqueRules.knowledge(), c))
                .toList());
  }
}
