package dev.calque.core.lint;

import dev.calque.core.check.Match;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and names that a house writes and a dictionary need not know: nothing is said about how
 * they are spelt, whether they are of another language, or whether they are names. Immutable.
 *
 * @param words as the house writes them; one in lower case stands for the capitalised word as well
 */
public record OwnWords(Set<String> words) {

  public static final OwnWords NONE = new OwnWords(Set.of());

  private static final Set<String> FAMILIES = Set.of("spelling", "untranslated", "casing", "names");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

  public OwnWords {
    words = Set.copyOf(words);
  }

  /** Whether a match only says of own words that they are unknown. */
  boolean excuse(Match match) {
    if (words.isEmpty() || !FAMILIES.contains(match.rule().id().family())) {
      return false;
    }
    String text = match.text().strip();
    return isOwn(text) || Arrays.stream(NO_WORD.split(text)).allMatch(this::isOwn);
  }

  private boolean isOwn(String word) {
    return words.contains(word) || words.contains(uncapitalised(word));
  }

  private static String uncapitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
