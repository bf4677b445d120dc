package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.names.ForeignSurroundings;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds nouns in lower case where all nouns have a capital, as in German: words that the dictionary
 * has with a capital only, and as nouns only; see {@link ProperNames}.
 */
public final class NounCaseCheck implements Check {

  private static final int SHORTEST = 4;

  private static final Rule RULE =
      Rule.of(
              "casing/noun",
              "linguistic-conventions/spelling",
              Severity.MAJOR,
              "a noun in lower case",
              "The language of the article writes all nouns with a capital.")
          .with("Die [[behandlung]] dauert lange.", "Die Behandlung dauert lange.");

  private final ProperNames names;
  private final LowerCase lowerCase;
  private final ForeignSurroundings surroundings;

  private NounCaseCheck(ProperNames names, LowerCase lowerCase, ForeignSurroundings surroundings) {
    this.names = names;
    this.lowerCase = lowerCase;
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}; silent where {@code dictionary.tsv} has no nouns. */
  public static NounCaseCheck load(Knowledge knowledge, LanguageCode target) {
    return new NounCaseCheck(
        ProperNames.load(knowledge, target),
        LowerCase.load(knowledge, target),
        ForeignSurroundings.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (!names.hasNouns()) {
      return List.of();
    }
    Map<String, Boolean> nouns = new HashMap<>();
    Lexicon lexicon = article.lexicon();
    return article.segments().stream()
        .filter(lowerCase::isCased)
        .flatMap(
            segment ->
                Site.words(segment.text()).stream()
                    .filter(this::isCandidate)
                    .filter(
                        s -> nouns.computeIfAbsent(s.words(), word -> names.isNoun(word, lexicon)))
                    .filter(
                        s ->
                            !surroundings.isAmongForeignWords(
                                s, w -> lexicon.knows(w) || lexicon.knows(Initial.upper(w))))
                    .map(site -> match(segment, site)))
        .toList();
  }

  private boolean isCandidate(Site site) {
    return site.words().length() >= SHORTEST
        && Words.isPlainLowerCase(site)
        && !lowerCase.allows(site)
        && !surroundings.particles().contains(site.words());
  }

  private static Match match(AnalyzedSegment segment, Site site) {
    String noun = Initial.upper(site.words());
    return Match.of(
            RULE,
            segment.segment(),
            site.span(),
            "“%s” is a noun: write “%s”.".formatted(site.words(), noun))
        .replaceSafely(noun)
        .with(Confidence.HIGH);
  }
}
