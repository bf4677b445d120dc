package dev.calque.core.knowledge;

/** A data file is wrong; the message says {@code file:line: what is wrong; what to do}. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
