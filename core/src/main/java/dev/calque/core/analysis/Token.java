package dev.calque.core.analysis;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or a punctuation mark of a sentence; white space is not a token.
 *
 * @param text as written
 * @param span in the text of the segment
 * @param spaceBefore whether white space precedes it
 * @param readings what it can be; never empty
 * @param chunks phrase chunk tags such as {@code B-NP-singular}; empty where the language has none
 */
public record Token(
    String text, Span span, boolean spaceBefore, List<Reading> readings, List<String> chunks) {

  public Token {
    readings = List.copyOf(readings);
    chunks = List.copyOf(chunks);
  }

  /** The text in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether some reading has this lemma, case ignored. */
  public boolean hasLemma(String lemma) {
    return readings.stream().anyMatch(r -> r.lemma().equalsIgnoreCase(lemma));
  }

  /** Whether every reading's tag matches. */
  public boolean isOnly(Pattern pos) {
    return readings.stream().allMatch(r -> pos.matcher(r.pos()).matches());
  }

  /** Whether it begins with a letter. */
  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  /** Whether its first letter is upper or title case. */
  public boolean isCapitalized() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether all its letters are upper case, at least two of them. */
  public boolean isAllCaps() {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** Whether it begins with an apostrophe, straight or curly, as what it cuts off does. */
  public boolean isElided() {
    return text.charAt(0) == '\'' || text.charAt(0) == '\u2019';
  }

  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
