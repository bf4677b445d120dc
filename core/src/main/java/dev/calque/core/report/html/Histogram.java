package dev.calque.core.report.html;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many values fall into bins of equal width from 0 on.
 *
 * @param width of a bin, a round number of at least 1; a bin holds its lower border, not its upper
 * @param counts one a bin
 */
record Histogram(int width, List<Integer> counts) {

  private static final int MOST_BINS = 12;
  private static final int[] ROUND = {1, 2, 5};

  Histogram {
    counts = List.copyOf(counts);
  }

  /**
   * @param values 0 or more each
   */
  static Histogram of(List<Double> values) {
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    int width = width(most);
    int bins = (int) (most / width) + 1;
    List<Integer> counts =
        IntStream.range(0, bins)
            .map(bin -> (int) values.stream().filter(v -> (int) (v / width) == bin).count())
            .boxed()
            .toList();
    return new Histogram(width, counts);
  }

  int most() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The smallest of 1, 2, 5, 10, 20, 50, … that gives few enough bins. */
  private static int width(double most) {
    for (int power = 1; ; power *= 10) {
      for (int factor : ROUND) {
        if (most / (factor * power) < MOST_BINS) {
          return factor * power;
        }
      }
    }
  }
}
