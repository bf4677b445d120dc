package dev.calque.core.text;

import java.util.Arrays;

/**
 * A file's text with a name to report it by; the only maker of lines and columns. Immutable.
 *
 * <p>Lines end with LF, CRLF or a lone CR. Offsets are UTF-16 units from the start of {@link
 * #text()}, which has no byte order mark.
 */
public final class Source {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param name what reports call it: a path with forward slashes, or {@code <stdin>}
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * @param offset from 0 to the length of the text, inclusive
   */
  public Position position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(name + " has no offset " + offset);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /**
   * The line without its end.
   *
   * @param line 1-based
   */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    boolean feedsOnly = text.indexOf('\r') < 0;
    for (int end = lineEnd(text, 0, feedsOnly); end >= 0; end = lineEnd(text, end + 1, feedsOnly)) {
      starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** The last unit of the line that goes on from an offset; -1 if the text ends with it. */
  private static int lineEnd(String text, int from, boolean feedsOnly) {
    if (feedsOnly) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return name;
  }
}
