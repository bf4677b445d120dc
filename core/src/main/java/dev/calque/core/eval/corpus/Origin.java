package dev.calque.core.eval.corpus;

/** Who wrote a text. */
public enum Origin {
  /** Somebody in the language itself. */
  NATIVE,
  /** A human translator. */
  HT,
  /** A machine. */
  MT
}
