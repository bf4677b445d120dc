package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Token;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words in a row that another language has: the first and the last of them the article's language
 * does not have.
 *
 * @param start index of the first token
 * @param end index behind the last token
 * @param lower how many words in lower case only the other language has
 * @param capitalized how many capitalised words only the other language has
 * @param shared how many words both languages have
 */
record ForeignPhrase(
    AnalyzedSegment segment,
    LanguageCode language,
    int start,
    int end,
    int lower,
    int capitalized,
    int shared) {

  private static final int WORDS = 3;
  private static final int NAME_WORDS = 4;

  private enum Belongs {
    FOREIGN,
    BOTH,
    NEITHER
  }

  /** The longest around a token, not reaching in front of {@code from}. */
  static ForeignPhrase around(
      AnalyzedSegment segment,
      int index,
      int from,
      FunctionWords own,
      Lexicon lexicon,
      Lexicon foreign) {
    List<Token> tokens = segment.tokens();
    int start = index;
    for (int i = index - 1; i >= from; i--) {
      Belongs belongs = belongs(tokens.get(i), own, lexicon, foreign);
      if (belongs == Belongs.NEITHER) {
        break;
      }
      start = belongs == Belongs.FOREIGN ? i : start;
    }
    int end = index + 1;
    for (int i = index + 1; i < tokens.size(); i++) {
      Belongs belongs = belongs(tokens.get(i), own, lexicon, foreign);
      if (belongs == Belongs.NEITHER) {
        break;
      }
      end = belongs == Belongs.FOREIGN ? i + 1 : end;
    }
    List<Token> only =
        IntStream.range(start, end)
            .mapToObj(tokens::get)
            .filter(t -> belongs(t, own, lexicon, foreign) == Belongs.FOREIGN)
            .toList();
    int capitalized = (int) only.stream().filter(Token::isCapitalized).count();
    return new ForeignPhrase(
        segment,
        foreign.language(),
        start,
        end,
        only.size() - capitalized,
        capitalized,
        end - start - only.size());
  }

  private static Belongs belongs(Token token, FunctionWords own, Lexicon lexicon, Lexicon foreign) {
    if (!token.isWord()) {
      return token.text().chars().allMatch(Character::isDigit) ? Belongs.BOTH : Belongs.NEITHER;
    }
    String word = token.text();
    boolean isForeign = !token.isAllCaps() && foreign.knows(word);
    if (!isForeign || own.has(word)) {
      return Belongs.NEITHER;
    }
    return lexicon.knows(word) || lexicon.knows(token.lower()) ? Belongs.BOTH : Belongs.FOREIGN;
  }

  /** Whether it is too long for a borrowing or for most names. */
  boolean isLong() {
    return lower + capitalized > shared
        && end - start >= WORDS
        && (lower >= 2 || capitalized >= NAME_WORDS);
  }

  /** Whether it stands in quotation marks, emphasis or parentheses, or is no more than a name. */
  boolean isMeant() {
    WordSite first = new WordSite(segment, segment.tokens(), start);
    return first.isMarked()
        || first.isQuoted()
        || first.isGloss()
        || capitalized > lower
        || isEndOfName();
  }

  /** Whether a capitalised word inside the sentence stands at most one word in front of it. */
  private boolean isEndOfName() {
    List<Token> tokens = segment.tokens();
    return IntStream.range(Math.max(1, start - 2), start)
        .mapToObj(tokens::get)
        .anyMatch(token -> token.isWord() && token.isCapitalized());
  }

  Span span() {
    List<Token> tokens = segment.tokens();
    return tokens.get(start).span().cover(tokens.get(end - 1).span());
  }

  String text() {
    return span().in(segment.text());
  }
}
