package dev.calque.cli.input;

/** An input cannot be read, or not be fixed; the message says why and what to do. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnusableInputException(String message) {
    super(message);
  }
}
