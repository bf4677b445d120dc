package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignSentenceCheckTest {

  private static final ForeignSentenceCheck CHECK =
      new ForeignSentenceCheck(
          new FunctionWords(WordsKit.EN, Set.of("the", "of", "in", "a", "to", "and", "was")),
          Stream.of("de", "en", "fr").map(LanguageCode::new).toList(),
          new LanguageIdentifier());

  private static final String FRENCH = "Les pêcheurs du village réparent leurs filets sur le quai.";
  private static final String MORE_FRENCH = "Ils reprendront la mer dès que le vent sera tombé.";
  private static final String GERMAN = "Die Fischer des Dorfes flicken ihre Netze am Hafen.";

  @Test
  void aSentenceInAnotherLanguageIsFoundAndNamed() {
    List<Match> matches = check("The wind fell. " + FRENCH + " The boats left.");

    assertThat(matches).extracting(Match::text).containsExactly(FRENCH);
    assertThat(matches.get(0).message()).startsWith("This is French.");
    assertThat(matches.get(0).witness()).contains(Witness.betrays(WordsKit.FR));
  }

  @Test
  void neighboursInOneLanguageAreOneFinding() {
    assertThat(check(FRENCH + " " + MORE_FRENCH))
        .extracting(Match::text)
        .containsExactly(FRENCH + " " + MORE_FRENCH);
  }

  @Test
  void neighboursInTwoLanguagesAreTwoFindings() {
    assertThat(check(FRENCH + " " + GERMAN))
        .extracting(Match::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("French"),
            second -> assertThat(second).contains("German"));
  }

  @Test
  void sentencesApartAreFoundApart() {
    assertThat(check(FRENCH + " The wind fell. " + MORE_FRENCH))
        .extracting(Match::text)
        .containsExactly(FRENCH, MORE_FRENCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Belle Équipe",
        "Le Grand Bleu, 1988.",
        "The fishermen of the village mend their nets.",
        "He sang “Non, je ne regrette rien” to the end of the evening.",
        "Jean-Pierre Lefebvre, Anne Lecoeur, Hélène Duchâtel and Rémi Boisvert won.",
        ""
      })
  void isSilent(String text) {
    assertThat(check(text)).isEmpty();
  }

  private static List<Match> check(String text) {
    return CHECK.check(WordsKit.article(text));
  }
}
