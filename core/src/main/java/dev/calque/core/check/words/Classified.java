package dev.calque.core.check.words;

import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * What a word was found to be.
 *
 * @param language that of a foreign word
 * @param original how a foreign word is written in its own script, if it was spelled in another
 * @param proven whether a foreign word counts although nothing else speaks for its language
 * @param near common words that a typo may stand for, the likeliest first
 * @param confidence how sure it is that somebody should look at the word
 */
record Classified(
    WordClass kind,
    Optional<LanguageCode> language,
    Optional<String> original,
    boolean proven,
    List<String> near,
    Confidence confidence) {

  Classified {
    near = List.copyOf(near);
  }

  static Classified of(WordClass kind) {
    return new Classified(
        kind, Optional.empty(), Optional.empty(), false, List.of(), Confidence.LOW);
  }

  static Classified foreign(LanguageCode language, boolean proven, Confidence confidence) {
    return new Classified(
        WordClass.FOREIGN, Optional.of(language), Optional.empty(), proven, List.of(), confidence);
  }

  /** A word of a language in the letters of another: nobody but an engine writes it. */
  static Classified spelledOver(LanguageCode language, String original, Confidence confidence) {
    return new Classified(
        WordClass.FOREIGN,
        Optional.of(language),
        Optional.of(original),
        true,
        List.of(),
        confidence);
  }

  static Classified typo(List<String> near, Confidence confidence) {
    return new Classified(
        WordClass.TYPO, Optional.empty(), Optional.empty(), false, near, confidence);
  }
}
