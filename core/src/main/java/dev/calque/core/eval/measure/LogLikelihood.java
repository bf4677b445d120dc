package dev.calque.core.eval.measure;

import org.apache.commons.statistics.inference.GTest;

/** How surprising it is that two texts have something so differently often. */
public final class LogLikelihood {

  private LogLikelihood() {}

  /**
   * The ratio G2 of T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence
   * (1993), of the table of two by two; negative if the second has it more often, and 0 if one of
   * them has no words.
   *
   * @param count occurrences in the first text
   * @param words the words of the first text, not fewer than occurrences
   */
  public static double of(int count, int words, int otherCount, int otherWords) {
    if (words == 0 || otherWords == 0) {
      return 0;
    }
    long[][] table = {{count, otherCount}, {words - count, otherWords - otherCount}};
    double ratio = GTest.withDefaults().statistic(table);
    return (double) count / words < (double) otherCount / otherWords ? -ratio : ratio;
  }
}
