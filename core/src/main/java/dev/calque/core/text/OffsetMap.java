package dev.calque.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way from a segment's plain text back to its source, through markup. Immutable.
 *
 * <p>It is a list of pieces in order of plain text, which they cover without gaps. A piece is
 * <em>verbatim</em> if the plain text is the source text, unit for unit; otherwise (a decoded
 * entity, a line break that became a space) the whole piece stands for the whole source range.
 * Source ranges of successive pieces increase and do not overlap; what lies between them is markup.
 */
public final class OffsetMap {

  /** No emphasis of a term or a title is longer than this many units. */
  private static final int SET_OFF = 80;

  private final List<Piece> pieces;
  private final int plainLength;

  private OffsetMap(List<Piece> pieces, int plainLength) {
    this.pieces = List.copyOf(pieces);
    this.plainLength = plainLength;
  }

  /** A map for plain text that stands in the source as it is, from {@code sourceStart} on. */
  public static OffsetMap verbatim(int sourceStart, int length) {
    return new Builder().verbatim(sourceStart, length).build();
  }

  /** The length of the plain text in UTF-16 units. */
  public int plainLength() {
    return plainLength;
  }

  /**
   * The source range that a range of the plain text came from. Where the range begins or ends
   * inside a piece that is not verbatim, all of that piece is included. An empty range maps to an
   * empty range.
   *
   * @throws IndexOutOfBoundsException if {@code plain} is not within the plain text
   */
  public Span toSource(Span plain) {
    check(plain);
    if (pieces.isEmpty()) {
      return new Span(0, 0);
    }
    if (plain.isEmpty()) {
      int at =
          pieceAt(Math.min(plain.start(), Math.max(0, plainLength - 1))).sourceAt(plain.start());
      return new Span(at, at);
    }
    int start = pieceAt(plain.start()).sourceStartOf(plain.start());
    int end = pieceAt(plain.end() - 1).sourceEndOf(plain.end());
    return new Span(start, end);
  }

  /**
   * The range of the plain text that a range of the source became; a piece that is not verbatim is
   * included whole. Empty if all of the range is markup, or is outside of this text.
   */
  public Optional<Span> toPlain(Span source) {
    return pieces.stream()
        .filter(piece -> piece.source.overlaps(source))
        .map(piece -> piece.plainOf(source))
        .reduce(Span::cover);
  }

  /**
   * Whether the range stands in the source unit for unit, without markup inside, so that replacing
   * it there is replacing it in the plain text.
   */
  public boolean isVerbatim(Span plain) {
    check(plain);
    return pieces.stream().filter(p -> p.touches(plain)).allMatch(Piece::isVerbatim)
        && toSource(plain).length() == plain.length();
  }

  /**
   * Whether replacing the range's place in the source is replacing it in the plain text: it is
   * verbatim, or one whole character reference.
   */
  public boolean isReplaceable(Span plain) {
    return isVerbatim(plain) || references().contains(plain);
  }

  /**
   * Whether the range stands between an opening and a closing piece of markup that are close to
   * each other, as in emphasis or a link.
   */
  public boolean isSetOff(Span plain) {
    check(plain);
    int[] gaps = gaps();
    int before = (int) Arrays.stream(gaps).filter(gap -> gap <= plain.start()).count();
    int close = before < gaps.length ? gaps[before] : plainLength;
    boolean opened = before % 2 == 1 && close - gaps[before - 1] <= SET_OFF;
    boolean first = before == 0 && plain.start() == 0 && close == plain.end();
    return (opened || first) && close >= plain.end() && gaps.length > 0;
  }

  /** Where markup stands between two pieces, in units of the plain text. */
  private int[] gaps() {
    return IntStream.range(1, pieces.size())
        .filter(i -> pieces.get(i - 1).source.end() < pieces.get(i).source.start())
        .map(i -> pieces.get(i).plainStart)
        .toArray();
  }

  /**
   * The ranges of the plain text, in order, that the source writes as character references (such as
   * those for quotation marks) although its format does not ask for them. Formats that live by
   * references, such as HTML, have none here.
   */
  public List<Span> references() {
    return pieces.stream().filter(p -> p.kind == Kind.REFERENCE).map(Piece::plain).toList();
  }

  private void check(Span plain) {
    if (plain.end() > plainLength) {
      throw new IndexOutOfBoundsException(plain + " is outside of a text of " + plainLength);
    }
  }

  private Piece pieceAt(int plainOffset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).plainStart <= plainOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }

  /** Collects the pieces of one segment, in order. Not thread-safe. */
  public static final class Builder {

    private final List<Piece> pieces = new ArrayList<>();
    private int plainLength;
    private int sourceEnd;

    /** Plain text that is the source text from {@code sourceStart} on. */
    public Builder verbatim(int sourceStart, int length) {
      return add(length, new Span(sourceStart, sourceStart + length), Kind.VERBATIM);
    }

    /** Plain text of {@code plainLength} units that stands for a source range as a whole. */
    public Builder replaced(int plainLength, Span source) {
      return add(plainLength, source, Kind.REPLACED);
    }

    /** Like {@link #replaced}, for a character reference; see {@link OffsetMap#references}. */
    public Builder reference(int plainLength, Span source) {
      return add(plainLength, source, Kind.REFERENCE);
    }

    private Builder add(int length, Span source, Kind kind) {
      if (length < 0) {
        throw new IllegalArgumentException("a piece of " + length + " units at " + source);
      }
      if (length == 0) {
        return this;
      }
      if (source.start() < sourceEnd) {
        throw new IllegalArgumentException("pieces out of order at " + source);
      }
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null
          && kind == Kind.VERBATIM
          && last.isVerbatim()
          && last.source.end() == source.start()) {
        pieces.set(pieces.size() - 1, last.extendedBy(length));
      } else {
        pieces.add(new Piece(plainLength, length, source, kind));
      }
      plainLength += length;
      sourceEnd = source.end();
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(pieces, plainLength);
    }
  }

  private enum Kind {
    VERBATIM,
    REPLACED,
    REFERENCE
  }

  private record Piece(int plainStart, int plainLength, Span source, Kind kind) {

    boolean isVerbatim() {
      return kind == Kind.VERBATIM;
    }

    Span plain() {
      return new Span(plainStart, plainStart + plainLength);
    }

    Piece extendedBy(int length) {
      return new Piece(
          plainStart,
          plainLength + length,
          new Span(source.start(), source.end() + length),
          Kind.VERBATIM);
    }

    /** Whether the range has units of this piece, or is empty and stands inside it. */
    boolean touches(Span plain) {
      return plainStart < plain.end() && plain.start() < plainStart + plainLength;
    }

    /** The part of this piece that came from a source range which overlaps it. */
    Span plainOf(Span range) {
      if (!isVerbatim()) {
        return plain();
      }
      int start = Math.max(range.start(), source.start());
      int end = Math.min(range.end(), source.end());
      return new Span(start, end).shift(plainStart - source.start());
    }

    int sourceStartOf(int plainOffset) {
      return isVerbatim() ? source.start() + plainOffset - plainStart : source.start();
    }

    int sourceEndOf(int plainOffset) {
      return isVerbatim() ? source.start() + plainOffset - plainStart : source.end();
    }

    int sourceAt(int plainOffset) {
      return plainOffset <= plainStart ? source.start() : sourceEndOf(plainOffset);
    }
  }
}
