package dev.calque.core.report;

import java.util.regex.Pattern;

/**
 * Text in Markdown that GitHub and GitLab show as it is: a backslash stands before what could begin
 * markup, and a word joiner (U+2060, invisible) breaks up what would become a link or tell
 * somebody, {@code @name}, {@code #1}, {@code !1}, {@code GH-1}, {@code https://…}, {@code www.…},
 * a hash of a commit; a backslash does not help there.
 */
final class Inert {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<|~&$]");

  private Inert() {}

  /**
   * @param text one line that is {@link Printable}
   */
  static String of(String text) {
    return MARKUP.matcher(References.breakUp(text)).replaceAll("\\\\$0");
  }
}
