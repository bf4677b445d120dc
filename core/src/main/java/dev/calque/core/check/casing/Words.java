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
        && isPlain(site);
  }

  /** A word that is not a piece of an address or code, and has all its letters. */
  static boolean isPlain(Site site) {
    return !isCutOff(site) && !isSuspended(site) && !site.isTechnical();
  }

  /** The letters, hyphens and apostrophes around a place. */
  static String whole(Site site) {
    String text = site.text();
    int start = site.span().start();
    while (start > 0 && isLetterOrHyphen(text.charAt(start - 1))) {
      start--;
    }
    int end = site.span().end();
    while (end < text.length() && isLetterOrHyphen(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether it begins with the hyphen that stands for another word's beginning. */
  private static boolean isSuspended(Site site) {
    return site.span().start() > 0
        && "-‑".indexOf(site.text().charAt(site.span().start() - 1)) >= 0
        && !site.isJoinedBefore();
  }

  private static boolean isLetterOrHyphen(char c) {
    return Character.isLetter(c) || c == '-' || c == '‑';
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
