package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Quotation marks of the typewriter, in a language whose printed texts have others. Many writers of
 * the web type them, so they count only where the article has the marks of print as well, or is
 * known to be a translation: then the engine copied them. One finding an article.
 */
public final class StraightQuotesCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/straight-quotes",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Quotation marks of the typewriter",
              "The engine copied the marks of the source. Set those of the language of the article.")
          .meaning(
              Confidence.MEDIUM,
              "the article has the marks of print as well, or its source language is declared")
          .meaning(Confidence.LOW, "the article has no others")
          .with("Sie sagte [[\"nie\"]].", "Sie sagte „nie“.");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\"])\"(?=\\S)([^\"„“”«»\\n]+)(?<=\\S)\"(?![\\p{L}\\p{N}\"])");

  private final List<String> marks;

  /** Whether the marks of the typewriter are usual, so that only a mixture counts. */
  private final boolean mixedOnly;

  private StraightQuotesCheck(List<String> marks, boolean mixedOnly) {
    this.marks = List.copyOf(marks);
    this.mixedOnly = mixedOnly;
  }

  /**
   * With the opening and the closing mark of {@code spacing/habits.tsv}, {@code printed-quotes}; or
   * {@code mixed-quotes} where writers use either, if not both in one article.
   */
  public static StraightQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    Habits habits = Habits.load(knowledge, target);
    boolean mixedOnly = habits.of("printed-quotes").isEmpty();
    return new StraightQuotesCheck(
        habits.listOf(mixedOnly ? "mixed-quotes" : "printed-quotes"), mixedOnly);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (marks.size() != 2) {
      return List.of();
    }
    record Place(AnalyzedSegment segment, MatchResult pair) {}
    List<Place> places = new ArrayList<>();
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role() != Role.INTERFACE) {
        PAIR.matcher(segment.text()).results().forEach(r -> places.add(new Place(segment, r)));
      }
    }
    return places.stream()
        .limit(1)
        .map(p -> match(p.segment(), p.pair(), places.size()).with(confidence(article)))
        .toList();
  }

  private Match match(AnalyzedSegment segment, MatchResult pair, int count) {
    Span span = new Span(pair.start(), pair.end());
    Match match =
        Match.of(RULE, segment.segment(), span, RULE.summary() + ".")
            .replaceSafely(marks.get(0) + pair.group(1) + marks.get(1));
    return count > 1 ? match.because((count - 1) + " more in the article") : match;
  }

  private Confidence confidence(Article article) {
    boolean printed =
        article.segments().stream().anyMatch(s -> s.text().contains(marks.get(0).strip()));
    return printed || (!mixedOnly && article.declaredSource().isPresent())
        ? Confidence.MEDIUM
        : Confidence.LOW;
  }
}
