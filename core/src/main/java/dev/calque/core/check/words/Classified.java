package dev.calque.core.check.words;

import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * What a word was found to be.
 *
 * @param language that of a foreign word
 * @param near common words that a typo may stand for, the likeliest first
 * @param confidence how sure it is that somebody should look at the word
 */
record Classified(
    WordClass kind, Optional<LanguageCode> language, List<String> near, Confidence confidence) {

  Classified {
    near = List.copyOf(near);
  }

  static Classified of(WordClass kind) {
    return new Classified(kind, Optional.empty(), List.of(), Confidence.LOW);
  }

  static Classified foreign(LanguageCode language, Confidence confidence) {
    return new Classified(WordClass.FOREIGN, Optional.of(language), List.of(), confidence);
  }

  static Classified typo(List<String> near, Confidence confidence) {
    return new Classified(WordClass.TYPO, Optional.empty(), near, confidence);
  }
}
