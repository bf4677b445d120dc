package dev.calque.core.check.words;

import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * What a word was found to be.
 *
 * @param language that of a foreign word
 * @param proven whether a foreign word counts although nothing else speaks for its language
 * @param near common words that a typo may stand for, the likeliest first
 * @param confidence how sure it is that somebody should look at the word
 */
record Classified(
    WordClass kind,
    Optional<LanguageCode> language,
    boolean proven,
    List<String> near,
    Confidence confidence) {

  Classified {
    near = List.copyOf(near);
  }

  static Classified of(WordClass kind) {
    return new Classified(kind, Optional.empty(), false, List.of(), Confidence.LOW);
  }

  static Classified foreign(LanguageCode language, boolean proven, Confidence confidence) {
    return new Classified(WordClass.FOREIGN, Optional.of(language), proven, List.of(), confidence);
  }

  static Classified typo(List<String> near, Confidence confidence) {
    return new Classified(WordClass.TYPO, Optional.empty(), false, near, confidence);
  }
}
