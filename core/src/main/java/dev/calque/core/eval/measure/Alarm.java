package dev.calque.core.eval.measure;

import dev.calque.core.text.Span;

/**
 * Something that was reported on a document.
 *
 * @param rule the id of the rule
 * @param severity how bad it is said to be; {@code unrated} where nobody says
 * @param span in UTF-16 units of the document
 */
public record Alarm(String rule, String severity, Span span) {

  /** The severity where nobody gives one. */
  public static final String UNRATED = "unrated";

  /** A longer alarm says little of where the error is. */
  private static final int LONGEST = 3;

  /** Whether it points to an expert's span: it overlaps, and is at most three times as long. */
  boolean finds(Span expert) {
    return span.overlaps(expert) && span.length() <= LONGEST * expert.length();
  }
}
