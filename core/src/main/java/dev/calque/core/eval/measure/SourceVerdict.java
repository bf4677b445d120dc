package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/** What became of the question which language a text was translated from. */
public enum SourceVerdict {
  /** Nothing was said. */
  SILENT,
  /** The language that the corpus names. */
  RIGHT,
  /** Another one, or any for a text that nobody translated. */
  WRONG;

  /**
   * @param actual the source language, if the corpus says it
   * @param inferred the source language that was inferred, if any
   * @return empty if the corpus does not tell what is right
   */
  public static Optional<SourceVerdict> of(
      Origin origin, Optional<LanguageCode> actual, Optional<LanguageCode> inferred) {
    if (actual.isEmpty() && origin != Origin.NATIVE) {
      return Optional.empty();
    }
    if (inferred.isEmpty()) {
      return Optional.of(SILENT);
    }
    return Optional.of(inferred.equals(actual) ? RIGHT : WRONG);
  }
}
