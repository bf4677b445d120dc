package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A full stop or a comma in front of the closing quotation mark, as Americans set it, in languages
 * that set it behind. Abbreviations keep their point.
 */
public final class StopInsideQuotesCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/stop-inside-quotes",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A stop in front of the closing quotation mark",
              "English sets it there; in this language it stands behind the mark.")
          .meaning(Confidence.MEDIUM, "a whole word and a single stop stand before the mark")
          .with("Он сказал: «Рис [[вырос.»]]", "Он сказал: «Рис вырос».");

  private static final int REPORTED = 2;
  private static final Pattern FORM =
      Pattern.compile("(?<!\\p{L})(\\p{L}?\\p{Ll}{3,})([.,])([\"»”])(?=\\s|$)");

  private final boolean outside;

  private StopInsideQuotesCheck(boolean outside) {
    this.outside = outside;
  }

  public static StopInsideQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    return new StopInsideQuotesCheck(
        Habits.load(knowledge, target).of("stop-outside-quotes").equals("always"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    return outside
        ? Habit.firstOf(
            article.segments().stream()
                .filter(s -> s.role() == Role.PARAGRAPH)
                .flatMap(s -> in(article, s).stream())
                .toList(),
            REPORTED)
        : List.of();
  }

  private static List<Match> in(Article article, AnalyzedSegment analyzed) {
    return FORM.matcher(analyzed.text())
        .results()
        .filter(r -> article.lexicon().knows(r.group(1)))
        .map(
            r ->
                Match.of(
                        RULE,
                        analyzed.segment(),
                        new Span(r.start(), r.end()),
                        RULE.summary() + ".")
                    .replaceSafely(r.group(1) + r.group(3) + r.group(2))
                    .with(Confidence.MEDIUM))
        .toList();
  }
}
