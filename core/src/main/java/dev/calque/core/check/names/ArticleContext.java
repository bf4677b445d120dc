package dev.calque.core.check.names;

import dev.calque.core.check.Article;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that show that an article is about the countries where Slavic names are at home: {@code
 * transliteration/cyrillic/context-LANG.txt}.
 *
 * @param words whole ones
 * @param beginnings of words, where the file has {@code *}
 */
record ArticleContext(Set<String> words, Set<String> beginnings) {

  private static final int ENOUGH = 2;

  ArticleContext {
    words = Set.copyOf(words);
    beginnings = Set.copyOf(beginnings);
  }

  static ArticleContext load(Knowledge knowledge, LanguageCode target) {
    Set<String> words = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (String entry :
        Table.load(knowledge, "transliteration/cyrillic/context-" + target + ".txt").words()) {
      if (entry.endsWith("*")) {
        beginnings.add(entry.substring(0, entry.length() - 1));
      } else {
        words.add(entry);
      }
    }
    return new ArticleContext(words, beginnings);
  }

  /** Whether the article has at least {@value #ENOUGH} such words. */
  boolean isIn(Article article) {
    return article.segments().stream()
            .flatMap(segment -> Site.words(segment.text()).stream())
            .filter(site -> has(site.words()))
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }

  private boolean has(String word) {
    return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
  }
}
