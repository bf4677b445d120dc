package dev.calque.core.fix;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import java.util.Optional;

/** Which fixes are applied. */
public enum FixLevel {
  /** Those that need no eye on them. */
  SAFE,
  /** The first suggestion of every finding. */
  ALL;

  /** The fix of a finding that is applied, if any. */
  Optional<Fix> of(Finding finding) {
    return finding.fixes().stream().limit(1).filter(fix -> this == ALL || fix.safe()).findFirst();
  }
}
