package dev.calque.core.check.casing;

import dev.calque.core.check.names.Site;

/** The case of words, for checks that look at nothing but letters. */
final class Words {

  private Words() {}

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
