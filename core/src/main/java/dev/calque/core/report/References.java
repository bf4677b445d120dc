package dev.calque.core.report;

import java.util.regex.Pattern;

/** What GitHub and GitLab turn into a link in plain text, without any markup. */
final class References {

  /** The word joiner U+2060, invisible; never in text that is {@link Printable}. */
  static final String JOINER = "\u2060";

  private static final Pattern BEGINNING =
      Pattern.compile(
          "[@#!$%~^&](?=[\\p{L}\\p{N}_\"*])|://|(?i:www|mailto|GH(?=-)|\\b[0-9a-f]{6}(?=[0-9a-f]))");

  private References() {}

  /** The text with a {@link #JOINER} behind everything that could begin a reference. */
  static String breakUp(String text) {
    return BEGINNING.matcher(text).replaceAll("$0" + JOINER);
  }
}
