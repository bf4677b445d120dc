package dev.calque.core.fix;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.text.Span;
import java.util.Comparator;

/**
 * A finding and the fix that removes it.
 *
 * @param fix one of the finding's
 */
public record Correction(Finding finding, Fix fix) {

  static final Comparator<Correction> BY_POSITION =
      Comparator.comparing((Correction correction) -> correction.fix().span())
          .thenComparing(correction -> correction.finding().rule().id());

  /** Whether both change the same place, or insert something at the same one. */
  boolean isInTheWayOf(Correction other) {
    Span mine = fix.span();
    Span theirs = other.fix.span();
    return mine.overlaps(theirs) || mine.start() == theirs.start();
  }
}
