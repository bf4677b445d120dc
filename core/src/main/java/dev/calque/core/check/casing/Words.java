package dev.calque.core.check.casing;

import static java.lang.Character.UnicodeScript.LATIN;

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

  /** Whether a hyphen stands for a part that it shares with another word. */
  private static boolean isSuspended(Site site) {
    int start = site.span().start();
    int end = site.span().end();
    boolean before = start > 0 && isHyphen(site.text().charAt(start - 1));
    boolean after = end < site.text().length() && isHyphen(site.text().charAt(end));
    return (before && !site.isJoinedBefore()) || (after && !site.isJoinedAfter());
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }

  private static boolean isLetterOrHyphen(char c) {
    return Character.isLetter(c) || isHyphen(c);
  }

  static boolean isLowerCase(String word) {
    return word.codePoints().noneMatch(Character::isUpperCase);
  }

  static boolean isLatin(String word) {
    return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == LATIN);
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
