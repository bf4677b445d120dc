package dev.calque.core.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What GitHub and GitLab turn into a link in plain text, without any markup. */
final class References {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "[@#!$%~^&](?=[\\p{L}\\p{N}_\"*])|://|(?i:www|mailto|GH(?=-)|[0-9a-f]{6}(?=[0-9a-f]))");

  private References() {}

  /** The text with a separator behind everything that could begin a reference. */
  static String breakUp(String text, String separator) {
    return BEGINNING.matcher(text).replaceAll("$0" + Matcher.quoteReplacement(separator));
  }
}
