package dev.calque.core.report;

import dev.calque.core.rule.Severity;
import java.util.Locale;

/**
 * The three levels of most tools; MQM has four severities. What could not be checked is an error.
 */
enum Level {
  ERROR,
  WARNING,
  INFO;

  static Level of(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> ERROR;
      case MINOR -> WARNING;
      case NEUTRAL -> INFO;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
