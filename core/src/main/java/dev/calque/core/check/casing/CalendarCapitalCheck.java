package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/**
 * Finds months and weekdays with a capital, as English writes them, in languages that write them
 * without: {@code languages/LANG/casing/small-in-dates.tsv}, which is read as {@link AfterWords}.
 */
public final class CalendarCapitalCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/calendar-capital",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a month or a weekday with a capital",
              "The language of the article writes months and weekdays in lower case; English, which"
                  + " it may have been translated from, does not.")
          .meaning(Confidence.MEDIUM, "the word stands in a date")
          .with("Il arrive le 3 [[Janvier]] 1987.", "Il arrive le 3 janvier 1987.");

  private final AfterWords dates;

  private CalendarCapitalCheck(AfterWords dates) {
    this.dates = dates;
  }

  /** The check for texts in {@code target}; silent without {@code small-in-dates.tsv}. */
  public static CalendarCapitalCheck load(Knowledge knowledge, LanguageCode target) {
    return new CalendarCapitalCheck(AfterWords.load(knowledge, target, "small-in-dates.tsv"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!segment.role().isProse() || dates.rows().isEmpty()) {
      return List.of();
    }
    return Site.words(segment.text()).stream()
        .filter(site -> Character.isUpperCase(site.words().charAt(0)))
        .filter(site -> Words.isLowerCase(site.words().substring(1)))
        .filter(dates::nameAt)
        .map(site -> match(segment, site))
        .toList();
  }

  private static Match match(AnalyzedSegment segment, Site site) {
    String small = Initial.lower(site.words());
    return Match.of(
            RULE,
            segment.segment(),
            site.span(),
            "In a date this is written in lower case: “%s”.".formatted(small))
        .replaceSafely(small)
        .with(Confidence.MEDIUM);
  }
}
