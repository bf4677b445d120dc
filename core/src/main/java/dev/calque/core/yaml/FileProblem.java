package dev.calque.core.yaml;

/**
 * What is wrong in a pack.
 *
 * @param file as messages name it
 * @param line 1-based
 * @param message what is wrong; what to do
 */
public record FileProblem(String file, int line, String message) {

  /** {@code file:line: what is wrong; what to do}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
