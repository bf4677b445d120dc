package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells words from what only looks like one: units, code, addresses, brand names. */
final class WordShape {

  private static final Pattern LOWER_CASE_WORD =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}\\u00AD]+(['’-]\\p{Ll}[\\p{Ll}\\p{M}\\u00AD]*)*");
  private static final Pattern ALTERNATIVE = Pattern.compile("\\(?\\p{L}{3,}/\\p{L}{3,}[.,;:!?)]*");
  private static final Pattern VOWEL = Pattern.compile("[aeiouyæøœıаеєиіоуыэюяё]");
  private static final String GLUE = "@#/\\_.=~*+<>|&[]0123456789";

  private WordShape() {}

  /** A word in lower case of at least {@code length} units that stands on its own. */
  static boolean isPlainWord(AnalyzedSegment segment, Token token, int length) {
    return token.text().length() >= length
        && Character.isLowerCase(token.text().charAt(0))
        && LOWER_CASE_WORD.matcher(token.text()).matches()
        && (isAlternative(segment.text(), token)
            || (!isGlued(segment.text(), token.span().start() - 1)
                && !isGluedAfter(segment.text(), token.span().end())));
  }

  /** {@code day/night}: one slash with a word on either side. */
  private static boolean isAlternative(String text, Token token) {
    int start = token.span().start();
    int end = token.span().end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return ALTERNATIVE.matcher(text.substring(start, end)).matches();
  }

  /** Whether its letters are of one script. */
  static boolean isOfOneScript(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .distinct()
            .count()
        <= 1;
  }

  /** Latin or Cyrillic without a vowel: nobody can say it. */
  static boolean isUnspeakable(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    return !VOWEL.matcher(plain).find();
  }

  private static boolean isGlued(String text, int index) {
    return index >= 0
        && (GLUE.indexOf(text.charAt(index)) >= 0
            || Character.isLetter(text.charAt(index))
            || isJoiner(text.charAt(index)));
  }

  /** A full stop behind a word ends a sentence unless a letter or digit follows at once. */
  private static boolean isGluedAfter(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char next = text.charAt(index);
    if (next == '.' || next == '/') {
      return index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    }
    return isGlued(text, index);
  }

  private static boolean isJoiner(char c) {
    return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }
}
