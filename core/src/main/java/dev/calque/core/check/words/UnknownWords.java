package dev.calque.core.check.words;

import dev.calque.core.text.Initial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The unknown words of an article, and how often it has them. Not thread-safe while filled. */
final class UnknownWords {

  private static final int ENDING = 3;
  private static final int STEM = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final Set<String> capitalized = new HashSet<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
    stems.merge(stem(word), 1, Integer::sum);
  }

  void addCapitalized(String word) {
    capitalized.add(word);
  }

  /** The article sets the word off somewhere: it is a term of its own from there on. */
  void addIntroduced(String word) {
    introduced.add(stem(word));
  }

  boolean isIntroduced(String word) {
    return introduced.contains(stem(word));
  }

  int count(String word) {
    return counts.getOrDefault(word, 1);
  }

  /** How often it has the word or one that differs in its ending only. */
  int countAlike(String word) {
    return stems.getOrDefault(stem(word), 1);
  }

  /** Whether the article has it with a capital elsewhere. */
  boolean isNameElsewhere(String word) {
    return capitalized.contains(Initial.upper(word));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - ENDING)));
  }
}
