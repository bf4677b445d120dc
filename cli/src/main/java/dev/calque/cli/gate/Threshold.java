package dev.calque.cli.gate;

import dev.calque.core.lint.Finding;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import java.util.List;
import java.util.Locale;

/** The mildest severity that fails a run; what Calque is not sure of never does. */
public enum Threshold {
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL,
  NEVER;

  public boolean isReachedBy(List<Finding> findings) {
    return this != NEVER
        && findings.stream()
            .filter(finding -> finding.confidence() != Confidence.LOW)
            .anyMatch(finding -> finding.severity().isAtLeast(Severity.valueOf(name())));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
