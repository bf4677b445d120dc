package dev.calque.core.check.names;

import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases of one or more words, found in a text whatever their case; a typographic apostrophe is
 * the same as a plain one. Thread-safe once built.
 */
public final class PhraseIndex<V> {

  /** By first word, then by phrase, the longest first. */
  private final Map<String, Map<String, List<V>>> byFirstWord = new HashMap<>();

  /**
   * A phrase in a text.
   *
   * @param span where
   * @param values what was put under the phrase, in that order
   */
  public record Hit<V>(Span span, List<V> values) {

    public Hit {
      values = List.copyOf(values);
    }
  }

  private PhraseIndex() {}

  /** An index of what {@code phrases} maps to values. */
  public static <V> PhraseIndex<V> of(Map<String, List<V>> phrases) {
    PhraseIndex<V> index = new PhraseIndex<>();
    phrases.forEach(index::put);
    return index;
  }

  private void put(String phrase, List<V> values) {
    String key = fold(phrase);
    Comparator<String> longestFirst =
        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    byFirstWord
        .computeIfAbsent(firstWord(key, 0), word -> new TreeMap<>(longestFirst))
        .computeIfAbsent(key, k -> new ArrayList<>())
        .addAll(values);
  }

  /** The phrases in the text from left to right, the longest at each place, none overlapping. */
  public List<Hit<V>> find(String text) {
    String folded = fold(text);
    List<Hit<V>> hits = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      if (isWordStart(folded, at)) {
        end = longestAt(folded, at, hits);
      }
      at = Math.max(end, at + 1);
    }
    return hits;
  }

  private int longestAt(String text, int at, List<Hit<V>> hits) {
    Map<String, List<V>> phrases = byFirstWord.getOrDefault(firstWord(text, at), Map.of());
    for (Map.Entry<String, List<V>> phrase : phrases.entrySet()) {
      int end = at + phrase.getKey().length();
      if (text.startsWith(phrase.getKey(), at) && isWordEnd(text, end)) {
        hits.add(new Hit<>(new Span(at, end), phrase.getValue()));
        return end;
      }
    }
    return at;
  }

  static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  static boolean isWordEnd(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  /** With plain apostrophes and spaces, unit by unit so that offsets stay. */
  static String plain(String text) {
    return text.replace('’', '\'').replace('\u02bc', '\'').replace('\u00a0', ' ');
  }

  /** Plain and in lower case, unit by unit so that offsets stay. */
  static String fold(String text) {
    String plain = plain(text);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      folded.append(Character.toLowerCase(plain.charAt(i)));
    }
    return folded.toString();
  }
}
