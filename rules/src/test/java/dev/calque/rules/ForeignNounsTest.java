package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.words.ForeignNounCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** German nouns left in English articles, with the real dictionaries. */
class ForeignNounsTest {

  private static final Knowledge KNOWLEDGE = CalqueRules.knowledge();
  private static final Lexicons LEXICONS = new LanguageToolLexicons(KNOWLEDGE);
  private static final LanguageCode EN = LanguageCode.of("en");
  private static final LanguageToolEngine ENGINE =
      LanguageToolEngine.load(KNOWLEDGE, EN, 1).orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They opened the [[Kinderkrippe]] in May.",
        "The [[Bauarbeiter]] went home at noon.",
        "The farmers spoke of [[Überschwemmung]] and debt.",
        "A new [[Wasserleitung]] was laid."
      })
  void aNounOfTheSourceLanguageIsFound(String text) {
    List<Match> found = find(Optional.empty(), text);

    assertThat(found).extracting(Match::text).containsExactly(text.replaceAll(".*\\[\\[|]].*", ""));
    assertThat(found.get(0).witness()).contains(Witness.betrays(LanguageCode.of("de")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The choir met in the Neue Kinderkrippe in May.",
        "They live in the Gartenstraße near the Marktplatz.",
        "According to Schuster, the roof leaks.",
        "The “Kinderkrippe” is a nursery.",
        "The nursery (Kinderkrippe) opened in May.",
        "The Bundesrat sat late, and the Volkswagen was parked outside."
      })
  void namesAndTermsAreLeftAlone(String text) {
    assertThat(find(Optional.empty(), text)).isEmpty();
  }

  @Test
  void anArticleFromAnotherLanguageHasNone() {
    assertThat(find(Optional.of(LanguageCode.of("fr")), "They opened the Kinderkrippe.")).isEmpty();
  }

  private static List<Match> find(Optional<LanguageCode> source, String marked) {
    String text = marked.replaceAll("\\[\\[|]]", "");
    Segment segment =
        new Segment(
            0, Role.PARAGRAPH, 0, text, OffsetMap.verbatim(0, text.length()), Optional.empty());
    Article article =
        new Article(
            EN, source, List.of(ENGINE.analyze(segment)), List.of(), ENGINE.lexicon(), LEXICONS);
    return ForeignNounCheck.load(KNOWLEDGE, EN).check(article);
  }
}
