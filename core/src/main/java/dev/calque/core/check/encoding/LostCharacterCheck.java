package dev.calque.core.check.encoding;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places where a program could not show a character and put another in its stead. */
public final class LostCharacterCheck implements SegmentCheck {

  static final Rule LOST =
      Rule.of(
              "encoding/lost-character",
              "linguistic-conventions/encoding",
              Severity.MAJOR,
              "A character was lost",
              "A program did not know this character and wrote a substitute. Look up what stood"
                  + " here and type it.")
          .meaning(Confidence.HIGH, "the substitute sign itself stands there")
          .meaning(Confidence.MEDIUM, "a question mark between two pieces of which one is no word")
          .with("The ca[[\uFFFD]] was full.", "The café was full.");

  static final Rule UNPRINTABLE =
      Rule.of(
              "encoding/unprintable",
              "linguistic-conventions/encoding",
              Severity.MAJOR,
              "A character without a meaning",
              "Control characters, halves of a pair and private characters show as nothing or as"
                  + " a box. Delete them or type what was meant.")
          .meaning(Confidence.HIGH, "a control character or half of a pair")
          .meaning(Confidence.MEDIUM, "a private character: a font of the house may show it")
          .with("The price\u0007 rose.", "The price rose.");

  private static final Pattern SUBSTITUTE = Pattern.compile("[\uFFFD⁇]+");
  private static final Pattern QUESTION =
      Pattern.compile("(?<![\\p{L}\\d/.@=&_-])(\\p{L}++)\\?{1,2}(\\p{Ll}++)(?![/=&?%@_\\d])");
  private static final Pattern BAD =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\t\\n\\r]]+|[\\p{Co}]+"
              + "|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]");

  @Override
  public List<Rule> rules() {
    return List.of(LOST, UNPRINTABLE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    List<Match> matches = new ArrayList<>();
    find(SUBSTITUTE, segment)
        .forEach(s -> matches.add(Match.of(LOST, segment, s, "A character was lost here.")));
    questions(article.lexicon(), segment, matches);
    find(BAD, segment).forEach(s -> matches.add(unprintable(segment, s)));
    return matches;
  }

  private static List<Span> find(Pattern pattern, Segment segment) {
    return pattern
        .matcher(segment.text())
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .toList();
  }

  /** A question mark between two pieces of which at least one is no word. */
  private static void questions(Lexicon lexicon, Segment segment, List<Match> matches) {
    Matcher marks = QUESTION.matcher(segment.text());
    while (marks.find()) {
      if (!lexicon.knows(marks.group(1)) || !lexicon.knows(marks.group(2))) {
        Span span = new Span(marks.start(), marks.end());
        matches.add(
            Match.of(LOST, segment, span, "A question mark stands for a lost character.")
                .with(Confidence.MEDIUM));
      }
    }
  }

  private static Match unprintable(Segment segment, Span span) {
    int c = segment.text().codePointAt(span.start());
    Match match =
        Match.of(UNPRINTABLE, segment, span, "U+%04X has no meaning in a text.".formatted(c));
    return Character.getType(c) == Character.PRIVATE_USE
        ? match.with(Confidence.MEDIUM)
        : match.replace("");
  }
}
