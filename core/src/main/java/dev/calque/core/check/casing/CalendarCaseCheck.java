package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.ForeignSurroundings;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds months, weekdays, nationalities and languages in lower case, in languages that capitalise
 * them; see {@link CalendarWords} and {@link LowerCase}.
 */
public final class CalendarCaseCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/calendar",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a month, weekday, nationality or language in lower case",
              "The language of the article capitalises months, weekdays, nationalities and"
                  + " languages; the source language may not.")
          .meaning(
              Confidence.HIGH, "the word is in the list of those that the language capitalises")
          .with("The shop opens on [[monday]].", "The shop opens on Monday.");

  private final CalendarWords words;
  private final LowerCase lowerCase;
  private final ForeignSurroundings surroundings;

  private CalendarCaseCheck(
      CalendarWords words, LowerCase lowerCase, ForeignSurroundings surroundings) {
    this.words = words;
    this.lowerCase = lowerCase;
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}; silent without {@code calendar.txt}. */
  public static CalendarCaseCheck load(Knowledge knowledge, LanguageCode target) {
    return new CalendarCaseCheck(
        CalendarWords.load(knowledge, target),
        LowerCase.load(knowledge, target),
        ForeignSurroundings.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!lowerCase.isCased(segment)) {
      return List.of();
    }
    Predicate<Site> allowed = lowerCase.allowed(segment.text());
    return Site.words(segment.text()).stream()
        .filter(site -> !site.isTechnical() && !isPiece(site))
        .flatMap(
            site ->
                words
                    .of(site.words())
                    .filter(word -> !allowed.test(site))
                    .filter(word -> !isForeign(site, article.lexicon()))
                    .map(word -> match(segment, site, word))
                    .stream())
        .toList();
  }

  /** Whether an apostrophe, or a hyphen after a word with a capital, joins it to what precedes. */
  private static boolean isPiece(Site site) {
    return site.isJoinedBefore()
        && !(Words.isLowerCase(Words.whole(site))
            && Words.isHyphen(site.text().charAt(site.span().start() - 1)));
  }

  private boolean isForeign(Site site, Lexicon lexicon) {
    return surroundings.isAmongForeignWords(
        site, word -> lexicon.knows(word) || words.of(word).isPresent());
  }

  private static Match match(AnalyzedSegment segment, Site site, String written) {
    return Match.of(
            RULE,
            segment.segment(),
            site.span(),
            "“%s” is written with a capital: “%s”.".formatted(site.words(), written))
        .replaceSafely(written);
  }
}
