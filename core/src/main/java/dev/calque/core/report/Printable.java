package dev.calque.core.report;

import dev.calque.core.unicode.Graphemes;
import java.util.Locale;

/**
 * Text of an article that may go to a terminal: what would steer the terminal or reorder the line
 * is shown as an escape, {@code \u001B}; line breaks become spaces. XML 1.0 allows every character
 * that is left.
 */
public final class Printable {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Printable() {}

  /** The text on one line, without anything a terminal would obey. */
  public static String of(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.append(of(c)));
    return shown.toString();
  }

  /**
   * The text on one line as {@link #of(String)}, but with line breaks and tabs as escapes: for
   * names of files, in which a space would be another file.
   */
  public static String name(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints().forEach(c -> shown.append(isObeyed(c) ? escape(c) : Character.toString(c)));
    return shown.toString();
  }

  /** Whether a terminal would obey the character, or a reader of lines break at it. */
  static boolean isObeyed(int codePoint) {
    return !isHarmless(codePoint);
  }

  private static String of(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return " ";
    }
    return isHarmless(codePoint) ? Character.toString(codePoint) : escape(codePoint);
  }

  private static boolean isHarmless(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return true;
    }
    if (isNoncharacter(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          Graphemes.isEmojiTag(codePoint);
      default -> true;
    };
  }

  /** Never assigned (Unicode, 23.7); XML 1.0 forbids two of them. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static String escape(int codePoint) {
    String form = Character.isBmpCodePoint(codePoint) ? "\\u%04X" : "\\u{%X}";
    return String.format(Locale.ROOT, form, codePoint);
  }
}
