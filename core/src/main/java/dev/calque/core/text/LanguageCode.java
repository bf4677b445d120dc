package dev.calque.core.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language, as the primary subtag of its BCP 47 tag: {@code en}, {@code fr}, {@code uk}.
 *
 * @param value two or three lower-case letters
 */
public record LanguageCode(String value) implements Comparable<LanguageCode> {

  private static final Pattern PRIMARY = Pattern.compile("[a-z]{2,3}");

  public LanguageCode {
    if (!PRIMARY.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a language code: \"" + value + "\"; write a BCP 47 tag such as en, fr or uk");
    }
  }

  /**
   * The language of a BCP 47 tag, of which only the primary subtag counts: {@code en-GB} is {@code
   * en}.
   *
   * @throws IllegalArgumentException if {@code tag} does not begin with a primary subtag
   */
  public static LanguageCode of(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return new LanguageCode(primary);
  }

  /** The language's English name: {@code French}. */
  public String displayName() {
    return Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public int compareTo(LanguageCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
