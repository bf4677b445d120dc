package dev.calque.core.check.spacing;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingSpaceCheckTest {

  private static final LanguageCode FR = LanguageCode.of("fr");

  private final MissingSpaceCheck check =
      MissingSpaceCheck.load(
          knowledge("languages/fr/spacing/habits.tsv", "spaced-before\t; : ? !\n"), FR);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Où dort le chat?|?",
        "Il dort; elle veille|;",
        "Trois fruits: la pomme, la poire|:",
        "Assez!|!",
        "(pourquoi?)|?",
        "Il a crié \"assez!\" deux fois|!",
        "Quoi?!|?",
      })
  void theSpaceIsMissing(String text, String mark) {
    assertThat(findings(check, paragraphs(text))).containsExactly(mark + " -> \u00A0" + mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Où dort le chat ?",
        "Où dort le chat\u202F?",
        "à 12:30 ou sur http://exemple.fr",
        "un smiley:) ou ;-)",
        "Tom &amp; Jerry",
        "le groupe Wham! chante",
        "le film Alien: Le Retour",
        "une échelle de 1: 25",
        "(?)",
      })
  void whatHasItsSpaceOrNeedsNoneIsSilent(String text) {
    assertThat(findings(check, paragraphs(text))).isEmpty();
  }

  @Test
  void anArticleThatMixesBothIsSurerThanOneWithAHabit() {
    assertThat(check.check(paragraphs("Qui est là?", "Et toi ?", "Oui; non ; si ;")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.HIGH, Confidence.HIGH);
    assertThat(check.check(paragraphs("Qui est là?", "Et toi?")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.LOW);
  }

  @Test
  void aHabitIsShownAtTheFirstTwoPlacesWhateverTheMarks() {
    assertThat(check.check(paragraphs("Assez!", "Qui est là?", "Il dort; elle veille: chut!")))
        .filteredOn(match -> match.confidence() != Confidence.LOW)
        .extracting(Match::text)
        .containsExactly("!", "?");
  }

  @Test
  void aLanguageWithoutTheHabitIsSilent() {
    MissingSpaceCheck none = MissingSpaceCheck.load(knowledge(), FR);
    assertThat(findings(none, paragraphs("Qui est là?"))).isEmpty();
  }
}
