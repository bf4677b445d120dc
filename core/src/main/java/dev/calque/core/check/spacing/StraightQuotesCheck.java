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
 * known to be a translation: then the engine copied them. The first tells an editor; each counts
 * where the article betrays its source language besides.
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
              "the first, if the article has the marks of print as well or its source language is"
                  + " declared; each, if the article betrays what it was translated from")
          .meaning(Confidence.LOW, "the others")
          .with("Sie sagte [[\"nie\"]].", "Sie sagte „nie“.");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\"])\"(?=\\S)([^\"„“”«»\\n]+)(?<=\\S)\"(?![\\p{L}\\p{N}\"])");

  private static final String MORE = " more in the article";

  private final List<String> marks;

  private StraightQuotesCheck(List<String> marks) {
    this.marks = List.copyOf(marks);
  }

  /**
   * With the opening and the closing mark of {@code spacing/habits.tsv}, {@code printed-quotes}.
   */
  public static StraightQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    return new StraightQuotesCheck(Habits.load(knowledge, target).listOf("printed-quotes"));
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
    List<Match> matches = new ArrayList<>();
    for (Place place : places) {
      Match match = match(place.segment(), place.pair());
      boolean tells = matches.isEmpty() && isMixedOrDeclared(article);
      Match first = places.size() > 1 ? match.because((places.size() - 1) + MORE) : match;
      Match rest = match.lowUnlessBetrayed();
      matches.add(
          tells ? first.with(Confidence.MEDIUM) : matches.isEmpty() ? rest : rest.asRepeated());
    }
    return matches;
  }

  private Match match(AnalyzedSegment segment, MatchResult pair) {
    Span span = new Span(pair.start(), pair.end());
    return Match.of(RULE, segment.segment(), span, RULE.summary() + ".")
        .replaceSafely(marks.get(0) + pair.group(1) + marks.get(1));
  }

  private boolean isMixedOrDeclared(Article article) {
    return article.declaredSource().isPresent()
        || article.segments().stream().anyMatch(s -> s.text().contains(marks.get(0).strip()));
  }
}
