package dev.calque.core.unicode;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Characters that nobody sees, and where they do honest work. */
public final class Invisible {

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final Set<UnicodeScript> EUROPEAN =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private Invisible() {}

  /** Whether the character at an offset is invisible and does nothing where it stands. */
  public static boolean isIdle(String text, int at) {
    char c = text.charAt(at);
    if (c == JOINER || c == NON_JOINER) {
      return isEuropean(text, at - 1) || isEuropean(text, at + 1);
    }
    if (isDirectional(c)) {
      return text.chars().noneMatch(Invisible::isRightToLeft);
    }
    if (c == '\u200B') {
      return !isOfUnspacedScript(text, at - 1) && !isOfUnspacedScript(text, at + 1);
    }
    return c == SOFT_HYPHEN || c == '\uFEFF' || c == '\u180E' || (c >= '\u2060' && c <= '\u2065');
  }

  /** Whether it may break a word at the end of a line, which is its purpose. */
  public static boolean isSoftHyphenInWord(String text, int at) {
    return text.charAt(at) == SOFT_HYPHEN && isLetter(text, at - 1) && isLetter(text, at + 1);
  }

  private static boolean isDirectional(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && c != '\u200F')
        || (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && c != '\u061C');
  }

  private static boolean isEuropean(String text, int at) {
    return isLetter(text, at) && EUROPEAN.contains(UnicodeScript.of(text.charAt(at)));
  }

  /** Thai, Khmer and the like mark the places between words with a space of no width. */
  private static boolean isOfUnspacedScript(String text, int at) {
    return isLetter(text, at)
        && !EUROPEAN.contains(UnicodeScript.of(text.charAt(at)))
        && !Character.isUpperCase(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
