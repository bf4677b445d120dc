package dev.calque.core.check.casing;

import dev.calque.core.check.Article;
import dev.calque.core.check.names.Site;
import dev.calque.core.text.Initial;
import dev.calque.core.text.Role;
import java.util.HashMap;
import java.util.Map;

/**
 * How often an article writes a word, with a capital or without, inside a sentence.
 *
 * @param counts by the word as written; headings, which may be in title case, do not count
 */
record Capitals(Map<String, Integer> counts) {

  Capitals {
    counts = Map.copyOf(counts);
  }

  static Capitals of(Article article) {
    Map<String, Integer> counts = new HashMap<>();
    article.segments().stream()
        .filter(segment -> segment.role().isProse() || segment.role() == Role.LIST_ITEM)
        .flatMap(segment -> Site.words(segment.text()).stream())
        .filter(site -> !site.isStart())
        .map(Site::words)
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Capitals(counts);
  }

  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Whether a capitalised word stands in {@code enough} places, twice as many as without. */
  boolean prevail(String capitalized, int enough) {
    int capitals = count(capitalized);
    return capitals >= enough && capitals >= 2 * count(Initial.lower(capitalized));
  }
}
