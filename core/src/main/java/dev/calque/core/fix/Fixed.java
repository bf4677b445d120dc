package dev.calque.core.fix;

import dev.calque.core.lint.Report;
import java.util.List;

/**
 * An article before and after.
 *
 * @param before on the article as it was
 * @param after on the article as it is now; its source is the new text
 * @param corrections what was applied, round by round
 */
public record Fixed(Report before, Report after, List<Correction> corrections) {

  public Fixed {
    corrections = List.copyOf(corrections);
  }

  /** Whether anything changed. */
  public boolean isChanged() {
    return !corrections.isEmpty();
  }
}
