package dev.calque.core.languagetool.pattern;

import java.util.Locale;
import java.util.regex.Pattern;

/** Case and spaces of a replacement. */
final class Letters {

  private static final Pattern SPACES = Pattern.compile("\\s{2,}");
  private static final Pattern STRAY = Pattern.compile("\\s+([,.)])");

  private Letters() {}

  /** Without the spaces that a missing element leaves. */
  static String clean(String text) {
    String single = SPACES.matcher(text.strip()).replaceAll(" ");
    return STRAY.matcher(single).replaceAll("$1");
  }

  /** In capitals if the model is, with a capital first letter if the model has one. */
  static String caseLike(String model, String text) {
    if (model.isEmpty() || text.isEmpty()) {
      return text;
    }
    boolean letters = model.codePoints().filter(Character::isLetter).count() > 3;
    if (letters && model.equals(model.toUpperCase(Locale.ROOT))) {
      return text.toUpperCase(Locale.ROOT);
    }
    int first = text.codePointAt(0);
    return Character.isUpperCase(model.codePointAt(0))
        ? Character.toString(Character.toUpperCase(first))
            + text.substring(Character.charCount(first))
        : text;
  }

  static String lowerFirst(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + text.substring(Character.charCount(first));
  }
}
