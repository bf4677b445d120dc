package dev.calque.core.check.register;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to address a reader: its pronouns in all their forms.
 *
 * @param name how messages call it, such as {@code polite (Sie)}
 * @param form finds the pronouns in a text
 */
record Address(String name, Pattern form) {

  /** The case that a pronoun of this address has. */
  enum Writing {
    /** In any case. */
    ANY,
    /** With a capital; at the start of a sentence it could be another word. */
    CAPITAL
  }

  private static final String INSIDE_SENTENCE = "(?<=[\\p{L}\\p{N},;%)] )";

  /** Between two capitalised words it is part of a foreign name: {@code Place du Marché}. */
  private static final String IN_NAME = "(?<=\\p{Lu}[\\p{L}’']{0,30} )\\p{L}+ \\p{Lu}";

  static Address of(String name, Set<String> pronouns, Writing writing) {
    String words =
        "(?<![\\p{L}\\p{N}'’-])(?:" + String.join("|", pronouns) + ")(?![\\p{L}\\p{N}-])";
    return new Address(
        name,
        writing == Writing.CAPITAL
            ? Pattern.compile(INSIDE_SENTENCE + words)
            : Pattern.compile("(?!" + IN_NAME + ")(?iu:" + words + ")"));
  }

  /** Where a text speaks so. */
  List<Span> in(String text) {
    return form.matcher(text).results().map(Address::span).toList();
  }

  private static Span span(MatchResult result) {
    return new Span(result.start(), result.end());
  }
}
