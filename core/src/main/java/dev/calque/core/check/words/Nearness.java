package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How close two spellings are, and whether a word is marked as somebody's own. */
final class Nearness {

  private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();
  private static final String QUOTES = "\"“”‘’'«»„";

  private Nearness() {}

  /** Insertions, deletions and substitutions of UTF-16 units, case ignored. */
  static int distance(String word, String other) {
    return LEVENSHTEIN.apply(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the word stands in quotation marks or emphasis of its own, as a term or a title does.
   */
  static boolean isMarked(AnalyzedSegment segment, Token token) {
    if (segment.segment().map().isSetOff(token.span())) {
      return true;
    }
    String text = segment.text();
    int before = token.span().start() - 1;
    int after = token.span().end();
    return (before >= 0 && QUOTES.indexOf(text.charAt(before)) >= 0)
        || (after < text.length() && QUOTES.indexOf(text.charAt(after)) >= 0);
  }
}
