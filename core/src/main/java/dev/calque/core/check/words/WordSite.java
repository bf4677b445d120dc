package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A word where it stands.
 *
 * @param tokens those of the segment
 * @param index of the word among them
 */
record WordSite(AnalyzedSegment segment, List<Token> tokens, int index) {

  private static final String QUOTES = "\"“”„«»‹›";
  private static final int QUOTED_WORDS = 6;
  private static final int PARTICLE = 3;

  Token token() {
    return tokens.get(index);
  }

  String word() {
    return token().text();
  }

  /**
   * Whether the word is set off as a term, a title or somebody's own: by emphasis, or within short
   * quotation marks.
   */
  boolean isMarked() {
    return segment.segment().map().isSetOff(token().span())
        || Nearness.isMarked(segment, token())
        || isInShortQuotation();
  }

  private boolean isInShortQuotation() {
    String text = segment.text();
    int open = token().span().start() - 1;
    while (open >= 0 && QUOTES.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    int close = token().span().end();
    while (close < text.length() && QUOTES.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return open >= 0
        && close < text.length()
        && text.substring(open + 1, close).strip().split("\\s+").length <= QUOTED_WORDS;
  }

  /**
   * Whether the word belongs to a name in front of it, with nothing but short or unknown words
   * between: <em>Association française des exploitants</em>.
   */
  boolean isInName(Lexicon lexicon, boolean nounsAreNames) {
    for (int i = index - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (!before.isWord()) {
        return false;
      }
      if (before.isCapitalized()) {
        return !lexicon.knows(before.text()) || (nounsAreNames && i > 0);
      }
      if (before.text().length() > PARTICLE && lexicon.knows(before.text())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the word next to it in lower case, or the capitalised one before it, is unknown too.
   */
  boolean hasUnknownNeighbour(Lexicon lexicon) {
    return neighbour(-1).filter(t -> !lexicon.knows(t.text())).isPresent()
        || neighbour(1).filter(t -> !t.isCapitalized() && !lexicon.knows(t.text())).isPresent();
  }

  private Optional<Token> neighbour(int step) {
    int other = index + step;
    return other >= 0 && other < tokens.size() && tokens.get(other).isWord()
        ? Optional.of(tokens.get(other))
        : Optional.empty();
  }

  /** Whether a full stop cuts it short inside a sentence. */
  boolean isAbbreviated() {
    String text = segment.text();
    int stop = token().span().end();
    int next = stop + 2;
    return stop < text.length()
        && text.charAt(stop) == '.'
        && next < text.length()
        && !Character.isUpperCase(text.charAt(next))
        && Character.isLetterOrDigit(text.charAt(next));
  }

  Span span() {
    return token().span();
  }
}
