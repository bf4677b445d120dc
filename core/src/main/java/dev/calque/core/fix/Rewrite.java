package dev.calque.core.fix;

import dev.calque.core.lint.Finding;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text with corrections applied, all at once.
 *
 * @param source the new text, under the old name
 * @param corrections what was applied, by position; their spans are of the old text
 * @param places where each of them now stands, in UTF-16 units of the new text; an empty span for a
 *     deletion
 */
public record Rewrite(Source source, List<Correction> corrections, List<Span> places) {

  public Rewrite {
    corrections = List.copyOf(corrections);
    places = List.copyOf(places);
  }

  /**
   * Applies what the level allows. Of two fixes that overlap the first in the text is applied; none
   * is that would change what the article consists of.
   *
   * @param reader reads a text as the linter does
   */
  public static Rewrite of(
      Source original, List<Finding> findings, FixLevel level, Function<Source, Document> reader) {
    List<Correction> apart = apart(corrections(findings, level));
    return of(original, apart.isEmpty() ? apart : new Structure(original, reader).harmless(apart));
  }

  /** The corrections of findings, by position. */
  static List<Correction> corrections(List<Finding> findings, FixLevel level) {
    return findings.stream()
        .flatMap(finding -> level.of(finding).map(fix -> new Correction(finding, fix)).stream())
        .filter(correction -> changes(correction))
        .sorted(Correction.BY_POSITION)
        .toList();
  }

  private static boolean changes(Correction correction) {
    String now = correction.fix().span().in(correction.finding().source().text());
    return !correction.fix().replacement().equals(now);
  }

  /** Those that do not overlap one before them. */
  static List<Correction> apart(List<Correction> byPosition) {
    List<Correction> apart = new ArrayList<>();
    for (Correction correction : byPosition) {
      if (apart.isEmpty() || !apart.get(apart.size() - 1).isInTheWayOf(correction)) {
        apart.add(correction);
      }
    }
    return apart;
  }

  /**
   * @param apart by position, none overlapping another
   */
  static Rewrite of(Source original, List<Correction> apart) {
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    int copied = 0;
    for (Correction correction : apart) {
      Span span = correction.fix().span();
      text.append(original.text(), copied, span.start());
      int start = text.length();
      text.append(correction.fix().replacement());
      places.add(new Span(start, text.length()));
      copied = span.end();
    }
    text.append(original.text(), copied, original.text().length());
    return new Rewrite(new Source(original.name(), text.toString()), apart, places);
  }
}
