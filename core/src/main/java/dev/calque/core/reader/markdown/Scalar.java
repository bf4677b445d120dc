package dev.calque.core.reader.markdown;

import dev.calque.core.reader.SegmentText;
import dev.calque.core.text.Span;

/**
 * A value of a front matter field as it is written, in any style of YAML or TOML. Its parsed value
 * is laid along the source unit by unit; what cannot be laid along becomes one piece that is not
 * verbatim. Not thread-safe.
 */
final class Scalar {

  private static final String MARKS_WORTH_ESCAPING = "\"\\/'";

  private final String source;
  private final int limit;
  private final String value;
  private final SegmentText text;
  private final char quote;
  private int at;
  private int read;

  private Scalar(String source, Span span, String value) {
    this.source = source;
    this.limit = span.end();
    this.value = value;
    this.text = new SegmentText(source);
    this.at = skipSpace(span.start());
    this.quote = at < limit ? source.charAt(at) : ' ';
    this.at = contentStart();
  }

  /**
   * @param span from the key's mark on; may end later than the value
   * @param value what the parser made of it
   */
  static SegmentText textOf(String source, Span span, String value) {
    Scalar scalar = new Scalar(source, span, value);
    scalar.layAlong();
    return scalar.text;
  }

  private void layAlong() {
    while (read < value.length() && at < limit && step()) {
      // each step goes on
    }
    if (read < value.length() && at < limit) {
      int end = at;
      while (end < limit && !isLineEnd(source.charAt(end))) {
        end++;
      }
      text.replaced(value.substring(read), new Span(at, end));
    }
  }

  private boolean step() {
    char c = source.charAt(at);
    if (quote == '"' && c == '\\') {
      return escape();
    }
    if (quote == '\'' && source.startsWith("''", at) && value.charAt(read) == '\'') {
      at++;
    }
    if (isSpace(c) && hasLineEnd(at, skipSpace(at))) {
      return fold();
    }
    if (source.charAt(at) != value.charAt(read)) {
      return false;
    }
    text.verbatim(at, at + 1);
    at++;
    read++;
    return true;
  }

  /** A line break in the source, with the indentation behind it. */
  private boolean fold() {
    int end = skipSpace(at);
    int start = read;
    while (read < value.length() && isSpace(value.charAt(read))) {
      read++;
    }
    text.replaced(value.substring(start, read), new Span(at, end));
    at = end;
    return true;
  }

  private boolean escape() {
    char kind = at + 1 < limit ? source.charAt(at + 1) : ' ';
    if (isSpace(kind)) {
      at = skipSpace(at + 1);
      return true;
    }
    if (MARKS_WORTH_ESCAPING.indexOf(kind) >= 0) {
      text.verbatim(at + 1, at + 2);
      at += 2;
      read++;
      return true;
    }
    int end = Math.min(limit, at + escapeLength(kind));
    int units = kind == 'U' && Character.isHighSurrogate(value.charAt(read)) ? 2 : 1;
    int readEnd = Math.min(value.length(), read + units);
    text.replaced(value.substring(read, readEnd), new Span(at, end));
    at = end;
    read = readEnd;
    return true;
  }

  private static int escapeLength(char kind) {
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /** Behind the opening quotes, or behind the header line of a block. */
  private int contentStart() {
    if (quote == '|' || quote == '>') {
      int lineEnd = at;
      while (lineEnd < limit && !isLineEnd(source.charAt(lineEnd))) {
        lineEnd++;
      }
      return skipSpace(lineEnd);
    }
    if (quote != '"' && quote != '\'') {
      return at;
    }
    String three = String.valueOf(quote).repeat(3);
    return source.startsWith(three, at) ? skipSpace(at + 3) : at + 1;
  }

  private boolean hasLineEnd(int start, int end) {
    return source.substring(start, end).chars().anyMatch(c -> c == '\n' || c == '\r');
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < limit && isSpace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
