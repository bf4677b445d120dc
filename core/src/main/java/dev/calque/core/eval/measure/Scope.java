package dev.calque.core.eval.measure;

/**
 * What figures are about.
 *
 * @param kind {@code language} (all sets in a target language) or {@code set}
 * @param name the language or the set; a set in two languages has one scope a language
 * @param language the target language
 */
public record Scope(String kind, String name, String language) {

  /** All sets in a target language. */
  public static final String LANGUAGE = "language";

  /** One set. */
  public static final String SET = "set";
}
