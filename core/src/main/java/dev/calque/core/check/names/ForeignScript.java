package dev.calque.core.check.names;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Names in a script that is not that of the text, and what makes them right. */
final class ForeignScript {

  private static final String OPENING = "([{\"“”„«‘‹";

  private ForeignScript() {}

  /**
   * Whether the place is in another script than the expected name and stands in brackets, in
   * quotation marks or beside a word of that script, so that it is a gloss or a title.
   */
  static boolean isExplained(Site site, String expected) {
    UnicodeScript written = script(site.words());
    if (written == script(expected)) {
      return false;
    }
    String before = site.text().substring(0, site.span().start()).stripTrailing();
    boolean opened = !before.isEmpty() && OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
    return opened || isIn(written, site.previousWord()) || isIn(written, site.nextWord());
  }

  private static boolean isIn(UnicodeScript script, Optional<String> word) {
    return word.filter(w -> script(w) == script).isPresent();
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }
}
