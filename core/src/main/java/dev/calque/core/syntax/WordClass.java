package dev.calque.core.syntax;

import dev.calque.core.analysis.Token;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A class of words, by tag, by form, or both.
 *
 * @param tag matches the whole tag of a reading
 * @param words forms in lower case, with straight apostrophes, that belong to it whatever their tag
 */
public record WordClass(Pattern tag, Set<String> words) {

  /** Nothing belongs to it. */
  public static final WordClass NONE = new WordClass(Pattern.compile("(?!)"), Set.of());

  public WordClass {
    words = Set.copyOf(words);
  }

  /** Whether some reading of the token belongs to the class. */
  public boolean may(Token token) {
    return lists(token)
        || token.readings().stream().anyMatch(reading -> tag.matcher(reading.pos()).matches());
  }

  /** Whether every reading of the token belongs to the class. */
  public boolean only(Token token) {
    return lists(token) || token.isOnly(tag);
  }

  /** Whether the class names the token's form, whatever its tag. */
  public boolean lists(Token token) {
    return words.contains(token.lower().replace('\u2019', '\''));
  }
}
