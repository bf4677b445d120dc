package dev.calque.core.text;

/**
 * A half-open range {@code [start, end)} in UTF-16 units of one text.
 *
 * @param start the first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two ranges share at least one unit; empty ranges overlap nothing. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of {@code text} that this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same range, {@code offset} units further on. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
