package dev.calque.core.check.spacing;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip that its form alone gives away.
 *
 * @param rule what it is
 * @param form what it looks like
 * @param repair what it should read
 * @param confidence how sure that is
 */
record Slip(Rule rule, Pattern form, Function<MatchResult, String> repair, Confidence confidence) {

  List<Match> in(Segment segment) {
    return form.matcher(segment.text()).results().map(r -> match(segment, r)).toList();
  }

  private Match match(Segment segment, MatchResult result) {
    Span span = new Span(result.start(), result.end());
    return Match.of(rule, segment, span, rule.summary() + ".")
        .replaceSafely(repair.apply(result))
        .with(confidence);
  }
}
