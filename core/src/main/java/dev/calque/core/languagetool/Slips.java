package dev.calque.core.languagetool;

import java.util.ArrayList;
import java.util.List;

/** What somebody may have meant to write: the spellings one slip of the pen away. */
final class Slips {

  private Slips() {}

  /**
   * Each spelling with one letter fewer, more, other, or swapped with the next one. The first
   * letter stays, because hardly anybody gets it wrong, unless it is doubled. In a fixed order; may
   * hold doubles.
   *
   * @param letters that a word may be written with
   */
  static List<String> of(String word, String letters) {
    List<String> slips = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i + 1);
      slips.add(before + after);
      if (i + 1 < word.length()) {
        slips.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      }
      for (int k = 0; k < letters.length(); k++) {
        slips.add(before + letters.charAt(k) + after);
        slips.add(before + letters.charAt(k) + word.substring(i));
      }
    }
    for (int k = 0; k < letters.length(); k++) {
      slips.add(word + letters.charAt(k));
    }
    return slips;
  }
}
