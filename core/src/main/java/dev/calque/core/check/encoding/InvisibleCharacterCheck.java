package dev.calque.core.check.encoding;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import dev.calque.core.unicode.Invisible;
import java.util.ArrayList;
import java.util.List;

/** Characters without width that do nothing where they stand. */
public final class InvisibleCharacterCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "encoding/invisible-character",
              "linguistic-conventions/encoding",
              Severity.MINOR,
              "Invisible character",
              "A character that nobody sees cuts the text for searches, links and spellers."
                  + " Delete it.")
          .meaning(Confidence.HIGH, "the character has no use there")
          .meaning(
              Confidence.LOW,
              "a soft hyphen inside a word: a hint for breaking lines that some systems want")
          .with("The mayor re[[\u200B]]signed.", "The mayor resigned.");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    String text = segment.text();
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      while (at < text.length() && Invisible.isIdle(text, at)) {
        at++;
      }
      if (at > start) {
        matches.add(match(segment, new Span(start, at)));
      }
    }
    return matches;
  }

  private static Match match(Segment segment, Span span) {
    String name = Character.getName(segment.text().charAt(span.start()));
    Match match =
        Match.of(RULE, segment, span, "An invisible character stands here: " + name + ".")
            .replaceSafely("");
    return Invisible.isSoftHyphenInWord(segment.text(), span.start())
        ? match.with(Confidence.LOW)
        : match;
  }
}
