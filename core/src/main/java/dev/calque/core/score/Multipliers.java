package dev.calque.core.score;

import dev.calque.core.rule.Severity;

/**
 * The penalty points of one error, by its severity.
 *
 * @param neutral of an error that costs nothing, as a rule
 */
public record Multipliers(int neutral, int minor, int major, int critical) {

  /** What MQM recommends: 0, 1, 5 and 25 (themqm.org, “The MQM scoring models”). */
  public static final Multipliers MQM =
      new Multipliers(
          Severity.NEUTRAL.multiplier(),
          Severity.MINOR.multiplier(),
          Severity.MAJOR.multiplier(),
          Severity.CRITICAL.multiplier());

  /**
   * @throws IllegalArgumentException if one is negative
   */
  public Multipliers {
    if (Math.min(Math.min(neutral, minor), Math.min(major, critical)) < 0) {
      throw new IllegalArgumentException("a multiplier is 0 or more");
    }
  }

  public int of(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> neutral;
      case MINOR -> minor;
      case MAJOR -> major;
      case CRITICAL -> critical;
    };
  }
}
