package dev.calque.core.check;

import dev.calque.core.text.LanguageCode;

/**
 * What a match says about the language that the article was translated from.
 *
 * @param language the source language that explains the error
 * @param onlyIf whether the match counts only if the article was translated from that language
 */
public record Witness(LanguageCode language, boolean onlyIf) {

  /** The error stands whatever the source; it betrays the source language besides. */
  public static Witness betrays(LanguageCode language) {
    return new Witness(language, false);
  }

  /** An error only in a translation from that language. */
  public static Witness onlyIf(LanguageCode language) {
    return new Witness(language, true);
  }
}
