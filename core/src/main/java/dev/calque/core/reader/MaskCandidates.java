package dev.calque.core.reader;

/** Tells quickly where no mask can begin. Asked in the order of the source; not thread-safe. */
final class MaskCandidates {

  private static final String FIRST_UNITS = "{$\\[~hw";
  private static final int LONGEST_TAG = 1100;

  private final String source;
  private int nextBrace = -1;

  MaskCandidates(String source) {
    this.source = source;
  }

  boolean isAt(int offset) {
    char c = source.charAt(offset);
    if (c == '{') {
      return closesSoon(offset);
    }
    return FIRST_UNITS.indexOf(c) >= 0 || isLineStart(offset);
  }

  private boolean isLineStart(int offset) {
    char before = offset == 0 ? '\n' : source.charAt(offset - 1);
    return before == '\n' || before == '\r';
  }

  /** Without this, a text of opening braces only would take a thousand times as long. */
  private boolean closesSoon(int offset) {
    if (nextBrace < offset) {
      int found = source.indexOf('}', offset);
      nextBrace = found < 0 ? Integer.MAX_VALUE : found;
    }
    return nextBrace - offset <= LONGEST_TAG;
  }
}
