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

/** Straight quotation marks in an article that has the marks of its language elsewhere. */
public final class MixedQuotesCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/mixed-quotes",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Two kinds of quotation marks",
              "Some quotations have the marks of the language, and some those of a keyboard or of"
                  + " the source. Use one kind.")
          .meaning(Confidence.MEDIUM, "the first straight marks of an article that has others")
          .meaning(Confidence.LOW, "the others")
          .with("Звуть «Рис» і [[\"Жито\"]].", "Звуть «Рис» і «Жито».");

  private static final Pattern STRAIGHT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\"])\"([^\\s\"«»](?:[^\"«»\n]*[^\\s\"«»])?)\"(?![\\p{L}\\p{N}\"])");

  private final String quotes;

  private MixedQuotesCheck(String quotes) {
    this.quotes = quotes;
  }

  public static MixedQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    return new MixedQuotesCheck(Habits.load(knowledge, target).of("quotes-not-straight"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    boolean has =
        quotes.length() == 2
            && article.segments().stream().anyMatch(s -> s.text().indexOf(quotes.charAt(0)) >= 0);
    return has
        ? Habit.firstOf(
            article.segments().stream()
                .filter(s -> s.role() == Role.PARAGRAPH && !isNested(s.text()))
                .flatMap(s -> in(s).stream())
                .toList(),
            1)
        : List.of();
  }

  /** Whether a block has both kinds, so that straight ones may stand within the others. */
  private boolean isNested(String text) {
    return text.indexOf(quotes.charAt(0)) >= 0 || text.indexOf(quotes.charAt(1)) >= 0;
  }

  private List<Match> in(AnalyzedSegment analyzed) {
    return STRAIGHT
        .matcher(analyzed.text())
        .results()
        .map(
            r ->
                Match.of(
                        RULE,
                        analyzed.segment(),
                        new Span(r.start(), r.end()),
                        RULE.summary() + ".")
                    .replaceSafely(quotes.charAt(0) + r.group(1) + quotes.charAt(1))
                    .with(Confidence.MEDIUM))
        .toList();
  }
}
