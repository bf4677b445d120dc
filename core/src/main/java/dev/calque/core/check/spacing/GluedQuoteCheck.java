package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A word that stands close to the closing mark of a quotation before it. */
public final class GluedQuoteCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "spacing/glued-quotation",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "No space behind a quotation",
              "The engine joined the quotation and the next word. Put a space between them.")
          .meaning(Confidence.HIGH, "a mark, a closing quotation mark and a letter")
          .with("“Never![[”She]] left.", "“Never!” She left.");

  private static final Pattern FORM = Pattern.compile("(?<=[\\p{L}][.?!…,]{1,3})([\"”»])(\\p{L}+)");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    return FORM.matcher(analyzed.text())
        .results()
        .filter(r -> closes(analyzed.text(), r))
        .map(r -> match(analyzed, r))
        .toList();
  }

  /** A straight mark closes only what another one opened; guillemets may point inwards. */
  private static boolean closes(String text, MatchResult result) {
    String before = text.substring(0, result.start());
    return switch (result.group(1)) {
      case "\"" -> before.chars().filter(c -> c == '"').count() % 2 == 1;
      case "»" -> before.lastIndexOf('«') > before.lastIndexOf('»');
      default -> true;
    };
  }

  private static Match match(AnalyzedSegment analyzed, MatchResult result) {
    Span span = new Span(result.start(), result.end());
    return Match.of(RULE, analyzed.segment(), span, RULE.summary() + ".")
        .replaceSafely(result.group(1) + " " + result.group(2));
  }
}
