package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.names.TransliterationCheck;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no table has, in the spelling of one language in a text in another. */
class TransliterationPairsTest {

  private static final Map<String, AnalyzedArticle> ARTICLES = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Schtscherbatow -> Shcherbatov | The pianist Schtscherbatow bowed.",
        "en | Ščerbatov -> Shcherbatov | The pianist Ščerbatov bowed.",
        "en | Sjtsjerbatov -> Shcherbatov | The pianist Sjtsjerbatov bowed.",
        "en | Jewgeni Rubzow -> Yevgeny Rubtsov | The pianist Jewgeni Rubzow bowed.",
        "en | Wsiewołod Szczerbatow -> Vsevolod Shcherbatov | Then Wsiewołod Szczerbatow bowed.",
        "fr | Schtscherbatow -> Chtcherbatov | Le pianiste Schtscherbatow salua.",
        "fr | Shcherbatov -> Chtcherbatov | Le pianiste Shcherbatov salua.",
        "fr | Joeri Goebanov -> Iouri Goubanov | Le pianiste Joeri Goebanov salua.",
        "de | Chtcherbatov -> Schtscherbatow | Der Pianist Chtcherbatov verneigte sich.",
        "de | Iouri Goubanov -> Juri Gubanow | Der Pianist Iouri Goubanov verneigte sich.",
        "nl | Chtcherbatov -> Sjtsjerbatov | De pianist Chtcherbatov boog.",
        "nl | Jewgeni Schubatenko -> Jevgeni Sjoebatenko | De pianist Jewgeni Schubatenko boog.",
        "pl | Chtcherbatov -> Szczerbatow | Pianista Chtcherbatov ukłonił się.",
        "es | Chtcherbatov -> Shcherbatov | El pianista Chtcherbatov saludó.",
        "it | Schtscherbatow -> Shcherbatov | Il pianista Schtscherbatow salutò.",
        "pt | Schtscherbatow -> Shcherbatov | O pianista Schtscherbatow saudou.",
      })
  void aForeignTransliterationIsReported(String language, String found, String text) {
    assertThat(find(language, text)).containsExactly(found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Yuri Gubanov and Shcherbatov bowed in Moscow, Russia.",
        "en | Andrej Novák and Nikolaj Jensen met Jelena Petrovic in Russia and Ukraine.",
        "en | Rudolf Virchow and Herr Bülow left Lutzow with Ms Paltrow.",
        "en | Jan Kowalczyk and Stanisław Szczepański sang in Moscow for Putin.",
        "en | Luka Modrić, Šime Vrsaljko and Ivan Perišić scored in Russia, in Moscow.",
        "fr | Iouri Goubanov et Chtcherbatov saluèrent à Moscou, en Russie.",
        "fr | Ashley Shaw et Josh Bishop visitèrent Moscou et la Russie.",
        "de | Juri Gubanow und Schtscherbatow verneigten sich in Moskau, Russland.",
        "de | Pierre Boutin und Michel Rousseau waren in Moskau bei Putin.",
        "nl | Joeri Goebanov en Sjtsjerbatov bogen in Moskou in Rusland.",
        "nl | Frau Schulze en Herr Kretschmann waren in Moskou in Rusland.",
        "pl | Jurij Gubanow i Szczerbatow byli w Moskwie, w Rosji.",
        "es | Serguéi Gubánov y Shcherbatov tocaron en Moscú, en Rusia.",
        "it | Claude Touchard e Michel Boutin erano a Mosca, in Russia.",
        "pt | Jorge Machado e João Bocchi tocaram em Moscou, na Rússia.",
      })
  void nativeSpellingAndOtherPeopleAreLeftAlone(String language, String text) {
    assertThat(find(language, text)).isEmpty();
  }

  private static List<String> find(String language, String text) {
    LanguageCode code = new LanguageCode(language);
    AnalyzedArticle article =
        ARTICLES.computeIfAbsent(language, l -> new AnalyzedArticle(new LanguageCode(l)));
    return AnalyzedArticle.corrections(
            TransliterationCheck.load(CalqueRules.knowledge(), code).check(article.of(text)))
        .stream()
        .distinct()
        .toList();
  }
}
