package dev.calque.core.eval.corpus;

/** A line is not as the corpus format has it; the message says what is wrong and what to do. */
final class BadLineException extends Exception {

  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message);
  }
}
