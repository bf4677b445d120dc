package dev.calque.core.language;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The most frequent short words of a language, which no other language has in such numbers: {@code
 * languages/<language>/function-words.txt}, in lower case. A cheap witness before Lingua is loaded.
 *
 * @param words in lower case; empty if Calque has no list
 */
public record FunctionWords(LanguageCode language, Set<String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  public FunctionWords {
    words = Set.copyOf(words);
  }

  public static FunctionWords load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/function-words.txt");
    return new FunctionWords(language, table.words());
  }

  public boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Which part of the words of a text is in the list, from 0 to 1; 0 for one without words. */
  public double shareIn(String text) {
    return shares(text, List.of(this)).getOrDefault(language, 0.0);
  }

  /**
   * Which part of the words of a text speaks for each of several languages, from 0 to 1. A word
   * that several of them have speaks for each in part: between Spanish and Portuguese, <i>de</i>
   * and <i>para</i> say nothing.
   */
  static Map<LanguageCode, Double> shares(String text, List<FunctionWords> languages) {
    Map<LanguageCode, Double> shares = new TreeMap<>();
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    for (String word : words) {
      List<FunctionWords> having = languages.stream().filter(l -> l.has(word)).toList();
      for (FunctionWords one : having) {
        shares.merge(one.language(), 1.0 / having.size() / words.size(), Double::sum);
      }
    }
    return shares;
  }
}
