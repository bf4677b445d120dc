package dev.calque.core.pack;

/** A pattern or replacement that cannot be read; the message says where, what and what to do. */
public final class PackSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  PackSyntaxException(int column, String problem) {
    super("column " + column + ": " + problem);
  }

  PackSyntaxException(String problem) {
    super(problem);
  }
}
