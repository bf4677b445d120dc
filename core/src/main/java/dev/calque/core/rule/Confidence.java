package dev.calque.core.rule;

/** How sure a finding is that it is one; from the least to the most. */
public enum Confidence {
  /** Worth a look; good writers do it as well. Shown on request only. */
  LOW,
  /** Most such places are errors. */
  MEDIUM,
  /** Hardly anybody writes so on purpose. */
  HIGH
}
