package dev.calque.core.lint;

import dev.calque.core.check.Match;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a match into source coordinates. */
final class Findings {

  private Findings() {}

  static Finding of(Match match, Source source) {
    return new Finding(
        match.rule(),
        match.severity(),
        match.confidence(),
        source,
        match.segment().map().toSource(match.span()),
        match.segment().role(),
        match.text(),
        match.message(),
        match.replacements(),
        fixes(match),
        match.evidence(),
        match.repeated());
  }

  /** A fix is offered only where the span can be replaced in the source as a whole. */
  private static List<Fix> fixes(Match match) {
    Segment segment = match.segment();
    if (!segment.map().isReplaceable(match.span())) {
      return List.of();
    }
    return IntStream.range(0, match.replacements().size())
        .mapToObj(
            i ->
                new Fix(
                    segment.map().toSource(match.span()),
                    match.replacements().get(i),
                    match.safe() && i == 0))
        .toList();
  }
}
