package dev.calque.core.check.heading;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Initial;

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
        title.append(title.isEmpty() ? "" : " ").append(Initial.upper(word));
      }
      return title.toString();
    }
    boolean begins = heading.text().substring(0, first.span().start()).isBlank();
    return begins || first.isCapitalized() ? Initial.upper(suggestion) : suggestion;
  }
}
