package dev.calque.core.rule;

/** How bad an error is, as MQM counts it; from the mildest to the worst. */
public enum Severity {
  NEUTRAL(0),
  MINOR(1),
  MAJOR(5),
  CRITICAL(25);

  private final int multiplier;

  Severity(int multiplier) {
    this.multiplier = multiplier;
  }

  /** The penalty points of one error, by the MQM scoring model. */
  public int multiplier() {
    return multiplier;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
