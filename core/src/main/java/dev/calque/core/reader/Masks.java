package dev.calque.core.reader;

import java.util.List;

/** The masked stretches of a source, in order and without overlap. Immutable. */
public final class Masks {

  public static final Masks NONE = new Masks(List.of());

  /** Stands in for what is masked; neither space nor punctuation, and as long as the original. */
  private static final char FILLER = '\uE000';

  private final List<Mask> masks;

  public Masks(List<Mask> masks) {
    this.masks = List.copyOf(masks);
  }

  /** The source with fillers for what is masked, unit for unit; line ends stay. */
  public String hide(String source) {
    char[] hidden = source.toCharArray();
    for (Mask mask : masks) {
      for (int i = mask.span().start(); i < mask.span().end(); i++) {
        if (hidden[i] != '\n' && hidden[i] != '\r') {
          hidden[i] = mask.kind() == Mask.Kind.BREAK ? ' ' : FILLER;
        }
      }
    }
    return new String(hidden);
  }

  /**
   * Where the first mask that ends after {@code offset} begins, or {@code limit} if it is later.
   */
  public int nextStart(int offset, int limit) {
    int i = indexOfFirstEndingAfter(offset);
    return i < masks.size() ? Math.min(limit, masks.get(i).span().start()) : limit;
  }

  /**
   * Adds what the mask at {@code offset} counts as, if {@code offset} is its first unit.
   *
   * @param offset a masked unit
   * @return one past the mask
   */
  public int addTo(SegmentText text, int offset) {
    Mask mask = masks.get(indexOfFirstEndingAfter(offset));
    int end = mask.span().end();
    if (offset == mask.span().start()) {
      switch (mask.kind()) {
        case OBJECT -> text.placeholder(mask.span());
        case ESCAPE -> text.verbatim(end - 1, end);
        case NOTHING, BREAK -> {}
      }
    }
    return end;
  }

  private int indexOfFirstEndingAfter(int offset) {
    int low = 0;
    int high = masks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (masks.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
