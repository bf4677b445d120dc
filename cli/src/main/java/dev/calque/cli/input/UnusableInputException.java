package dev.calque.cli.input;

/** An input cannot be read; the message says why and what to do. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableInputException(String message) {
    super(message);
  }
}
