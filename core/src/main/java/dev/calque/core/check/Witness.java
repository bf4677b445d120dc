package dev.calque.core.check;

import dev.calque.core.text.LanguageCode;

/**
 * What a match says about the language that the article was translated from.
 *
 * @param language the source language that explains the error
 * @param weight what the match says for that language
 */
public record Witness(LanguageCode language, Weight weight) {

  /** The error stands whatever the source; it betrays the source language besides. */
  public static Witness betrays(LanguageCode language) {
    return new Witness(language, Weight.BETRAYS);
  }

  /** An error only in a translation from that language, to which it points. */
  public static Witness onlyIf(LanguageCode language) {
    return new Witness(language, Weight.HINTS);
  }

  /** An error in a translation from that language too, though it rather points to another. */
  public static Witness alsoIf(LanguageCode language) {
    return new Witness(language, Weight.NONE);
  }

  /** Whether the match counts only if the article was translated from that language. */
  public boolean isConditional() {
    return weight != Weight.BETRAYS;
  }

  /** What a match says for a source language. */
  public enum Weight {
    /** An error whatever the source. */
    BETRAYS,
    /** An error in a translation from that language only. */
    HINTS,
    /** It speaks for no language. */
    NONE
  }
}
