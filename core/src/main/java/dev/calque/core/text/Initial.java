package dev.calque.core.text;

import java.util.Locale;

/** The first letter of a word or a phrase: one code point, whatever the default locale. */
public final class Initial {

  private Initial() {}

  /** The text with its first letter in upper case; the empty text stays empty. */
  public static String upper(String text) {
    int end = end(text);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** The text with its first letter in lower case; the empty text stays empty. */
  public static String lower(String text) {
    int end = end(text);
    return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
  }

  private static int end(String text) {
    return text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
  }
}
