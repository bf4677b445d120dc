package dev.calque.core.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of an article that may stand in XML 1.0 (its production 2, {@code Char}) and is harmless
 * where the reader shows it. Markup is not escaped yet.
 */
final class XmlText {

  private static final Pattern NONCHARACTER = Pattern.compile("[\\uFFFE\\uFFFF]");

  private XmlText() {}

  /** On one line: line breaks are escapes as well. */
  static String line(String text) {
    return NONCHARACTER
        .matcher(Printable.name(text))
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
  }

  /** On as many lines as LF divides it into. */
  static String lines(String text) {
    return Arrays.stream(text.split("\n", -1)).map(XmlText::line).collect(Collectors.joining("\n"));
  }
}
