package dev.calque.core.unicode;

/** Which characters articles are made of: what a repair may bring to light. */
final class Plausible {

  private Plausible() {}

  /** Letters of Latin, Cyrillic and Greek, accents, punctuation, signs and emoji. */
  static boolean isCommon(int codePoint) {
    return isLatinOrSign(codePoint)
        || in(codePoint, 0x300, 0x36F)
        || in(codePoint, 0x386, 0x3CE)
        || isCyrillic(codePoint)
        || isSymbol(codePoint);
  }

  /** Letters of the other large scripts. */
  static boolean isRare(int codePoint) {
    return in(codePoint, 0x5D0, 0x5EA)
        || in(codePoint, 0x600, 0x6FF)
        || in(codePoint, 0x900, 0x97F)
        || in(codePoint, 0xE01, 0xE5B)
        || in(codePoint, 0x3001, 0x30FF)
        || in(codePoint, 0x4E00, 0x9FFF)
        || in(codePoint, 0xAC00, 0xD7A3);
  }

  /** Accented Latin letters and the signs beside them in Latin-1. */
  static boolean isLatinOrSign(int codePoint) {
    return in(codePoint, 0xA0, 0x17F) || codePoint == 0x218 || codePoint == 0x219;
  }

  static boolean isCyrillic(int codePoint) {
    return in(codePoint, 0x401, 0x45F) || codePoint == 0x490 || codePoint == 0x491;
  }

  /** Punctuation, currencies, arrows, dingbats, emoji, and the byte order mark. */
  static boolean isSymbol(int codePoint) {
    return in(codePoint, 0x2002, 0x205E)
        || in(codePoint, 0x20A0, 0x20BF)
        || in(codePoint, 0x2100, 0x2264)
        || in(codePoint, 0x25A0, 0x27BF)
        || in(codePoint, 0x1F1E6, 0x1FAFF)
        || codePoint == 0xFE0F
        || codePoint == 0xFEFF
        || codePoint == 0xFFFD;
  }

  private static boolean in(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
