package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two words of the dictionary with a comma or a full stop between them and no space: {@code
 * end.Next}. Addresses, file names and abbreviations are no such words.
 */
public final class GluedWordsCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/glued-words",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "No space behind a mark",
              "Two words stand together with only a mark between them. Put a space behind it.")
          .meaning(Confidence.HIGH, "two known words with a mark between them, no address or code")
          .with("The train was [[late,again]].", "The train was late, again.");

  private static final int REPORTED = 1;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![^\\s“‘\"'(«—–])(\\p{L}?\\p{Ll}{2,})(?:([,;!?])(\\p{L}{2,})|(\\.)(\\p{Lu}\\p{Ll}+|[AI]))"
              + "(?=[\\s,;:!?”’\")]|\\.(?!\\p{L})|$)");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    return Habit.firstOf(
        article.segments().stream().flatMap(s -> in(article, s).stream()).toList(), REPORTED);
  }

  private static List<Match> in(Article article, AnalyzedSegment analyzed) {
    return FORM.matcher(analyzed.text())
        .results()
        .filter(r -> areWords(article.lexicon(), r))
        .map(
            r ->
                Match.of(
                        RULE,
                        analyzed.segment(),
                        new Span(r.start(), r.end()),
                        RULE.summary() + ".")
                    .replaceSafely(left(r) + mark(r) + " " + right(r)))
        .toList();
  }

  private static boolean areWords(Lexicon lexicon, MatchResult result) {
    boolean stop = mark(result).equals(".");
    boolean name = Character.isUpperCase(left(result).charAt(0));
    return !(stop && name) && lexicon.knows(left(result)) && lexicon.knows(right(result));
  }

  private static String left(MatchResult result) {
    return result.group(1);
  }

  private static String mark(MatchResult result) {
    return result.group(2) != null ? result.group(2) : result.group(4);
  }

  private static String right(MatchResult result) {
    return result.group(2) != null ? result.group(3) : result.group(5);
  }
}
