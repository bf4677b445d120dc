package dev.calque.core.fix;

import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.List;

/**
 * An article before and after.
 *
 * @param original as it was
 * @param report on the article as it is now; its source is the new text
 * @param corrections what was applied, round by round
 */
public record Fixed(Source original, Report report, List<Correction> corrections) {

  public Fixed {
    corrections = List.copyOf(corrections);
  }

  /** Whether anything changed. */
  public boolean isChanged() {
    return !corrections.isEmpty();
  }
}
