package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPhraseCheckTest {

  private static final Knowledge KNOWLEDGE =
      CheckKit.knowledge(
          "languages/any/words/sources.txt", "fr\n",
          "languages/en/function-words.txt", "the\nof\nin\n",
          "languages/fr/function-words.txt", "jusqu\ndans\nles\ndes\navec\nune\n");

  private static final ForeignPhraseCheck CHECK = ForeignPhraseCheck.load(KNOWLEDGE, WordsKit.EN);

  @Test
  void foreignWordsInARowAreUntranslated() {
    Match match = only("They walked dans les jardins before noon.");

    assertThat(match.text()).isEqualTo("dans les jardins");
    assertThat(match.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(match.witness()).contains(Witness.betrays(WordsKit.FR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sang “dans les jardins” before noon.",
        "They sang a song (dans les jardins) before noon."
      })
  void whatIsQuotedOrInParenthesesIsPerhapsMeant(String text) {
    assertThat(check(text)).allMatch(match -> match.confidence() == Confidence.LOW);
  }

  @Test
  void aLongNameIsPerhapsMeant() {
    assertThat(check("The Institut National des Sciences Appliquées opened."))
        .allMatch(match -> match.confidence() == Confidence.LOW);
  }

  @Test
  void whatEndsANameIsPerhapsMeant() {
    assertThat(check("They joined the Association dans les jardins before noon."))
        .allMatch(match -> match.confidence() == Confidence.LOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Gare des Vosges is closed.",
        "They met at the mairie before noon.",
        "The garden in the north of the town is closed."
      })
  void isSilent(String text) {
    assertThat(check(text)).isEmpty();
  }

  private static Match only(String text) {
    assertThat(check(text)).hasSize(1);
    return check(text).get(0);
  }

  private static List<Match> check(String text) {
    return WordsKit.article(text).segments().stream()
        .flatMap(segment -> CHECK.check(WordsKit.article(text), segment).stream())
        .toList();
  }
}
