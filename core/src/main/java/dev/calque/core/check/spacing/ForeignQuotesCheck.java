package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Quotation marks of another language: guillemets and low marks in English. */
public final class ForeignQuotesCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "spacing/foreign-quotes",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Quotation mark of another language",
              "The mark came over from the source. Use the marks of the language of the article.")
          .meaning(Confidence.HIGH, "the mark belongs to another language than the article's")
          .with("She said [[« ]]never[[ »]].", "She said “never”.");

  private static final Pattern OUTWARDS =
      Pattern.compile("«[ \u00A0\u202F]?|[ \u00A0\u202F]?»|„|‟");
  private static final Pattern INWARDS = Pattern.compile("[»«„‟]");
  private static final Pattern TRAIL = Pattern.compile("\\S+( » \\S+)+");

  private final String quotes;

  private ForeignQuotesCheck(String quotes) {
    this.quotes = quotes;
  }

  public static ForeignQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    return new ForeignQuotesCheck(Habits.load(knowledge, target).of("quotes"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    if (quotes.length() != 2 || isTrail(segment.text())) {
      return List.of();
    }
    boolean reversed = isReversed(segment.text());
    List<Match> matches = new ArrayList<>();
    for (MatchResult mark :
        (reversed ? INWARDS : OUTWARDS).matcher(segment.text()).results().toList()) {
      matches.add(match(segment, mark, reversed));
    }
    return matches;
  }

  private Match match(Segment segment, MatchResult mark, boolean reversed) {
    boolean opens = mark.group().contains("„") || mark.group().contains(reversed ? "»" : "«");
    String replacement = quotes.substring(opens ? 0 : 1, opens ? 1 : 2);
    Span span = new Span(mark.start(), mark.end());
    return Match.of(RULE, segment, span, RULE.summary() + ".")
        .replaceSafely(replacement)
        .with(Confidence.HIGH);
  }

  /** Whether guillemets point inwards, as in German books. */
  private static boolean isReversed(String text) {
    int left = text.indexOf('«');
    int right = text.indexOf('»');
    return right >= 0
        && left > right
        && (right == 0 || !Character.isLetterOrDigit(text.charAt(right - 1)));
  }

  /** A trail of links such as {@code Home » News}. */
  private static boolean isTrail(String text) {
    return text.indexOf('«') < 0 && TRAIL.matcher(text).find();
  }
}
