package dev.calque.core.report;

import dev.calque.core.score.Scorecard;
import java.util.Locale;

/** What an article costs, in words. */
public final class Penalty {

  private Penalty() {}

  /**
   * {@code 7 penalty points in 700 words, 10.0 per 1,000}, and a word of caution if it is short.
   */
  public static String of(Scorecard card) {
    String small =
        card.isSmallSample()
            ? " (MQM was made for " + Scorecard.LEAST_WORDS + " words and more)"
            : "";
    return Counted.of(card.penalty(), "penalty point")
        + " in "
        + Counted.of(card.words(), "word")
        + String.format(Locale.ROOT, ", %,.1f per 1,000", card.penaltyPerThousand())
        + small;
  }
}
