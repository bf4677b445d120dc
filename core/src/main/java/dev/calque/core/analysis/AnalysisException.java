package dev.calque.core.analysis;

/** The engine could not analyse a text. */
public final class AnalysisException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AnalysisException(String message, Throwable cause) {
    super(message, cause);
  }
}
