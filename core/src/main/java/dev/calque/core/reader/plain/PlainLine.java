package dev.calque.core.reader.plain;

import dev.calque.core.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text.
 *
 * @param kind what its mark says it is
 * @param level the level of a heading or of what it underlines; otherwise 0
 * @param content without indentation, mark, and white space at the end
 */
record PlainLine(Kind kind, int level, Span content) {

  enum Kind {
    TEXT,
    HEADING,
    LIST_ITEM,
    QUOTE,
    /** Under a heading, or across the page. */
    RULE
  }

  private static final Pattern RULE = Pattern.compile("(?:=+|-+|~+|_+|\\*+|#+)");
  private static final Pattern MARK =
      Pattern.compile(
          "(?<heading>#{1,6})[ \\t]+|(?<quote>>)[ \\t]?|(?:[-*+•‣–]|\\d{1,3}[.)])[ \\t]+");

  static PlainLine of(String source, Span line) {
    Span content = strip(source, line);
    Matcher rule = RULE.matcher(source).region(content.start(), content.end());
    if (rule.matches()) {
      int level = source.charAt(content.start()) == '=' ? 1 : 2;
      return new PlainLine(Kind.RULE, level, content);
    }
    Matcher mark = MARK.matcher(source).region(content.start(), content.end());
    if (!mark.lookingAt()) {
      return new PlainLine(Kind.TEXT, 0, content);
    }
    Span rest = strip(source, new Span(mark.end(), content.end()));
    if (mark.group("heading") != null) {
      return new PlainLine(
          Kind.HEADING, mark.group("heading").length(), withoutHashes(source, rest));
    }
    return new PlainLine(mark.group("quote") != null ? Kind.QUOTE : Kind.LIST_ITEM, 0, rest);
  }

  boolean isBlank() {
    return content.isEmpty();
  }

  /** Whether the line is a mark under a heading. */
  boolean underlines(String source) {
    char mark = source.charAt(content.start());
    return kind == Kind.RULE && content.length() > 1 && (mark == '=' || mark == '-');
  }

  private static Span withoutHashes(String source, Span heading) {
    int end = heading.end();
    while (end > heading.start() && source.charAt(end - 1) == '#') {
      end--;
    }
    boolean isClosing = end == heading.start() || isSpace(source.charAt(end - 1));
    return isClosing ? strip(source, new Span(heading.start(), end)) : heading;
  }

  private static Span strip(String source, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(source.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
