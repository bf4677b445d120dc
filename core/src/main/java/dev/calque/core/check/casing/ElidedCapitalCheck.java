package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An elided word with a capital in the middle of a sentence ({@code à L'école}): some engines take
 * what an apostrophe cuts off for the start of a name.
 */
public final class ElidedCapitalCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "casing/elided-capital",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "an elided word has a capital within a sentence",
              "The article or preposition before the apostrophe has a capital only at the start of"
                  + " a sentence or in a name.")
          .meaning(Confidence.HIGH, "what follows the apostrophe is a common word")
          .with("Il va à [[L']]école.", "Il va à l'école.");

  private final Set<String> elided;
  private final Pattern form;

  private ElidedCapitalCheck(Set<String> elided) {
    this.elided = Set.copyOf(elided);
    form =
        Pattern.compile(
            "(?<=\\p{Ll}{1,30},? )((?:%s)['’])(\\p{Ll}[\\p{L}\\p{M}]+)(?![’'-])"
                .formatted(elided.stream().map(Initial::upper).collect(Collectors.joining("|"))));
  }

  /** With what is elided in the target language, {@code casing/elided.txt}. */
  public static ElidedCapitalCheck load(Knowledge knowledge, LanguageCode target) {
    return new ElidedCapitalCheck(
        Table.load(knowledge, "languages/" + target + "/casing/elided.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (elided.isEmpty()) {
      return List.of();
    }
    return form.matcher(segment.text())
        .results()
        .filter(result -> article.lexicon().knows(result.group(2)))
        .map(result -> match(segment, result))
        .toList();
  }

  private static Match match(AnalyzedSegment segment, MatchResult result) {
    String lower = Initial.lower(result.group(1));
    return Match.of(
            RULE,
            segment.segment(),
            new Span(result.start(1), result.end(1)),
            "Within a sentence this is written “%s”.".formatted(lower))
        .replaceSafely(lower)
        .with(Confidence.HIGH);
  }
}
