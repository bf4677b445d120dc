package dev.calque.core.language;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Locale;
import java.util.Set;
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

  /**
   * Which part of the words of a text are of this list, from 0 to 1; 0 for a text without words.
   */
  public double shareIn(String text) {
    long[] counts = new long[2];
    WORD.matcher(text)
        .results()
        .forEach(
            word -> {
              counts[0]++;
              counts[1] += has(word.group()) ? 1 : 0;
            });
    return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
  }
}
