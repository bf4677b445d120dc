package dev.calque.core.check.heading;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import java.util.Locale;

/** Gives a suggestion the capitals of the words that it stands for. */
final class Casing {

  private Casing() {}

  /**
   * The suggestion with a capital if the heading begins with it or the first word has one, and with
   * capitals throughout if the heading is in title case.
   */
  static String fit(AnalyzedSegment heading, Token first, Token last, String suggestion) {
    if (first.isCapitalized() && last.isCapitalized()) {
      StringBuilder title = new StringBuilder();
      for (String word : suggestion.split(" ", -1)) {
        title.append(title.isEmpty() ? "" : " ").append(capitalize(word));
      }
      return title.toString();
    }
    boolean begins = heading.text().substring(0, first.span().start()).isBlank();
    return begins || first.isCapitalized() ? capitalize(suggestion) : suggestion;
  }

  private static String capitalize(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
