package dev.calque.core.check.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that differ in their accents only: keyboards and hurried writers leave these out. */
final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Accents() {}

  /** Whether the letters are the same, whatever stands above or below them. */
  static boolean onlyDiffer(String word, String other) {
    return !word.equals(other) && bare(word).equals(bare(other));
  }

  private static String bare(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
