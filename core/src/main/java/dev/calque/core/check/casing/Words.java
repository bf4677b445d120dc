package dev.calque.core.check.casing;

import dev.calque.core.check.names.Site;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, for checks that look at nothing but letters. */
final class Words {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private Words() {}

  /** Runs of letters, in order; a hyphen or an apostrophe ends one. */
  static List<Site> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(result -> new Site(text, new Span(result.start(), result.end())))
        .toList();
  }

  /** A word in lower case that is not a piece of a longer one, an address or code. */
  static boolean isPlainLowerCase(Site site) {
    return isLowerCase(site.words())
        && !site.isJoinedBefore()
        && !site.isJoinedAfter()
        && !isCutOff(site)
        && !site.isTechnical();
  }

  static boolean isLowerCase(String word) {
    return word.codePoints().noneMatch(Character::isUpperCase);
  }

  static boolean hasUpperCase(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  static String capitalize(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  static String uncapitalize(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
  }

  /** Whether an apostrophe cuts off a letter or more: {@code o'clock}, {@code don't}. */
  private static boolean isCutOff(Site site) {
    int end = site.span().end();
    String text = site.text();
    return end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.charAt(end + 1))
        && text.charAt(end + 1) != 's';
  }
}
