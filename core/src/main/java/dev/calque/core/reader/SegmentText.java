package dev.calque.core.reader;

import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Placeholder;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of one segment while it is read, piece by piece in the order of the source. Not
 * thread-safe. A piece that would go back in the source is left out.
 */
public final class SegmentText {

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean hasWords;

  public SegmentText(String source) {
    this.source = source;
  }

  /** Text that stands in the source as it is. */
  public void verbatim(int start, int end) {
    add(new Piece(Kind.VERBATIM, end - start, new Span(start, end)), source, start, end);
  }

  /** Text that stands for a source range as a whole. */
  public void replaced(String plain, Span span) {
    add(new Piece(Kind.REPLACED, plain.length(), span), plain, 0, plain.length());
  }

  /** Text that the source writes as a character reference where it need not. */
  public void reference(String plain, Span span) {
    add(new Piece(Kind.REFERENCE, plain.length(), span), plain, 0, plain.length());
  }

  /** An object inside the sentence that is not text. */
  public void placeholder(Span span) {
    replaced(Placeholder.TEXT, span);
  }

  /** A line break, which swallows a space before it. */
  public void lineBreak(Span span) {
    dropTrailingSpace();
    replaced("\n", span);
  }

  /** One past the last source unit that was used; 0 if there is no piece yet. */
  public int sourceEnd() {
    return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).source.end();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether there is something to read: more than white space and placeholders. */
  public boolean hasWords() {
    return hasWords;
  }

  /** Whether the last unit is white space that a reader sees as a gap or a new line. */
  public boolean endsWithSpace() {
    return !text.isEmpty() && isSpace(text.charAt(text.length() - 1));
  }

  public boolean endsWithLineBreak() {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  /** The text without white space at its ends. */
  public String trimmed() {
    return text.substring(trimStart(), trimEnd());
  }

  /** The map of {@link #trimmed()}. */
  public OffsetMap map() {
    OffsetMap.Builder map = new OffsetMap.Builder();
    int from = trimStart();
    int to = trimEnd();
    int at = 0;
    for (Piece piece : pieces) {
      int cutBefore = Math.max(0, from - at);
      int length = Math.min(piece.length, to - at) - cutBefore;
      if (length > 0) {
        piece.addTo(map, cutBefore, length);
      }
      at += piece.length;
    }
    return map.build();
  }

  private void add(Piece piece, CharSequence from, int start, int end) {
    if (start >= end || piece.source.start() < sourceEnd()) {
      return;
    }
    text.append(from, start, end);
    hasWords |= hasWords(from, start, end);
    Piece last = pieces.isEmpty() ? piece : pieces.get(pieces.size() - 1);
    if (!pieces.isEmpty() && last.continuesIn(piece)) {
      pieces.set(pieces.size() - 1, last.joinedWith(piece));
    } else {
      pieces.add(piece);
    }
  }

  private void dropTrailingSpace() {
    if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      return;
    }
    text.setLength(text.length() - 1);
    Piece last = pieces.remove(pieces.size() - 1);
    if (last.length > 1) {
      pieces.add(last.withoutLastUnit());
    }
  }

  private static boolean hasWords(CharSequence from, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = from.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != Placeholder.TEXT.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  private int trimStart() {
    int i = 0;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimEnd() {
    int i = text.length();
    int start = trimStart();
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private enum Kind {
    VERBATIM,
    REPLACED,
    REFERENCE
  }

  private record Piece(Kind kind, int length, Span source) {

    boolean continuesIn(Piece next) {
      return kind == Kind.VERBATIM
          && next.kind == Kind.VERBATIM
          && source.end() == next.source.start();
    }

    Piece joinedWith(Piece next) {
      return new Piece(kind, length + next.length, source.cover(next.source));
    }

    Piece withoutLastUnit() {
      int end = kind == Kind.VERBATIM ? source.end() - 1 : source.end();
      return new Piece(kind, length - 1, new Span(source.start(), end));
    }

    void addTo(OffsetMap.Builder map, int cutBefore, int keptLength) {
      switch (kind) {
        case VERBATIM -> map.verbatim(source.start() + cutBefore, keptLength);
        case REPLACED -> map.replaced(keptLength, source);
        case REFERENCE -> map.reference(keptLength, source);
      }
    }
  }
}
