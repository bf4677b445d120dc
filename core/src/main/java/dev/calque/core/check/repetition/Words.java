package dev.calque.core.check.repetition;

import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text and what stands between them. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  Words(String text) {
    this.text = text;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      spans.add(new Span(words.start(), words.end()));
      lower.add(words.group().toLowerCase(Locale.ROOT));
    }
  }

  int size() {
    return spans.size();
  }

  String asWritten(int word) {
    return spans.get(word).in(text);
  }

  /** In lower case. */
  String get(int word) {
    return lower.get(word);
  }

  boolean isCapitalized(int word) {
    return Character.isUpperCase(text.charAt(spans.get(word).start()));
  }

  /** From the first unit of one word to the last of another, which is included. */
  Span span(int first, int last) {
    return spans.get(first).cover(spans.get(last));
  }

  /** What stands between a word and the one before it, or before the first. */
  String before(int word) {
    int from = word == 0 ? 0 : spans.get(word - 1).end();
    int to = word == size() ? text.length() : spans.get(word).start();
    return text.substring(from, to);
  }

  /** Whether white space alone stands between a word and the one before it. */
  boolean isApartBySpace(int word) {
    return word > 0 && word < size() && before(word).isBlank();
  }

  /** Whether {@code length} words from two places on are the same, case ignored. */
  boolean areSame(int one, int other, int length) {
    return other + length <= size()
        && lower.subList(one, one + length).equals(lower.subList(other, other + length));
  }
}
