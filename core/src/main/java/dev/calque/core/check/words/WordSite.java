package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word where it stands.
 *
 * @param tokens those of the segment
 * @param index of the word among them
 */
record WordSite(AnalyzedSegment segment, List<Token> tokens, int index) {

  private static final String QUOTES = "\"“”„«»‹›";
  private static final String OPENING = "“„«»‹›";
  private static final String CLOSING = "”“»«›‹";
  private static final int QUOTED_WORDS = 6;
  private static final int GLOSS_WORDS = 3;

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
    return isSetOff() || isInShortQuotation();
  }

  /** Whether emphasis or quotation marks of its own set the word off. */
  boolean isSetOff() {
    return segment.segment().map().isSetOff(token().span()) || Nearness.isMarked(segment, token());
  }

  private boolean isInShortQuotation() {
    String text = segment.text();
    int end = token().span().end();
    int open = lastMark(text.substring(0, token().span().start()));
    int close = firstMark(text.substring(end));
    return open >= 0
        && close >= 0
        && text.substring(open + 1, end + close).strip().split("\\s+").length <= QUOTED_WORDS;
  }

  /** Whether the word stands in short parentheses, as the original of a term does. */
  boolean isGloss() {
    String before = segment.text().substring(0, token().span().start());
    String after = segment.text().substring(token().span().end());
    int open = before.lastIndexOf('(');
    int close = after.indexOf(')');
    return open > before.lastIndexOf(')')
        && close >= 0
        && (before.substring(open + 1) + word() + after.substring(0, close)).split("\\s+").length
            <= GLOSS_WORDS;
  }

  /** Whether the word stands within quotation marks, however far away they are. */
  boolean isQuoted() {
    String before = segment.text().substring(0, token().span().start());
    String after = segment.text().substring(token().span().end());
    int open = lastMark(before);
    int close = firstMark(after);
    if (open < 0 || close < 0) {
      return false;
    }
    char mark = before.charAt(open);
    return mark == '"'
        ? before.chars().filter(c -> c == '"').count() % 2 == 1
        : OPENING.indexOf(mark) >= 0 && CLOSING.indexOf(after.charAt(close)) >= 0;
  }

  /** Where the last quotation mark is, or -1. */
  private static int lastMark(String text) {
    int at = text.length() - 1;
    while (at >= 0 && QUOTES.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** Where the first quotation mark is, or -1. */
  private static int firstMark(String text) {
    int at = 0;
    while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /**
   * Whether the word belongs to a name in front of it, with nothing but words of its language
   * between: <em>Association française des exploitants</em>.
   */
  boolean isInName(Lexicon own, Lexicon foreign, boolean nounsAreNames) {
    for (int i = index - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (!before.isWord()) {
        return false;
      }
      if (before.isCapitalized()) {
        return !own.knows(before.text()) || (i > 0 && (nounsAreNames || i < index - 1));
      }
      if (own.knows(before.text()) && !foreign.knows(before.text())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word next to it is of the foreign language too, and not of our own. */
  boolean isNextTo(Lexicon own, Lexicon foreign) {
    return Stream.of(neighbour(-1), neighbour(1))
        .flatMap(Optional::stream)
        .filter(t -> !t.isCapitalized())
        .anyMatch(t -> !own.knows(t.text()) && foreign.knows(t.text()));
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
