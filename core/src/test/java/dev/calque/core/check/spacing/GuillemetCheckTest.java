package dev.calque.core.check.spacing;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuillemetCheckTest {

  private static final Knowledge DATA =
      knowledge(
          "languages/fr/spacing/habits.tsv",
          "guillemets\tspaced\n",
          "languages/it/spacing/habits.tsv",
          "guillemets\tclosed\n");

  private final GuillemetCheck french = GuillemetCheck.load(DATA, LanguageCode.of("fr"));
  private final GuillemetCheck italian = GuillemetCheck.load(DATA, LanguageCode.of("it"));

  @Test
  void germanGuillemetsAreTurned() {
    assertThat(findings(french, paragraphs("la lampe »Lune« éclaire")))
        .containsExactly("» -> «\u00A0", "« -> \u00A0»");
    assertThat(findings(french, paragraphs("« Il neige « , dit-elle.")))
        .containsExactly(" « -> \u00A0»");
  }

  @Test
  void spacesInsideFollowTheLanguage() {
    assertThat(findings(french, paragraphs("la lampe «Lune» éclaire")))
        .containsExactly("« -> «\u00A0", "» -> \u00A0»");
    assertThat(findings(italian, paragraphs("la lampada «\u00A0Luna\u00A0» accesa")))
        .containsExactly("«\u00A0 -> «", "\u00A0» -> »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la lampe « Lune » éclaire",
        "la lampe «\u202FLune\u202F» éclaire",
        "« Il neige. »",
        "Accueil » Lampes » Lune",
      })
  void frenchHabitsAreSilent(String text) {
    assertThat(findings(french, paragraphs(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"la lampada «Luna» accesa", "la lampada « Luna » accesa"})
  void italianHabitsAreSilent(String text) {
    assertThat(findings(italian, paragraphs(text))).isEmpty();
  }
}
