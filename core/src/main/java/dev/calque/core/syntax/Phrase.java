package dev.calque.core.syntax;

/**
 * Tokens of a sentence side by side.
 *
 * @param start index of the first token
 * @param end index behind the last token, greater than {@code start}
 */
public record Phrase(int start, int end) {

  public Phrase {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no tokens from " + start + " to " + end);
    }
  }

  /** Index of the last token. */
  public int last() {
    return end - 1;
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int token) {
    return token >= start && token < end;
  }
}
