package dev.calque.core.eval.measure;

/**
 * How many of some things were found.
 *
 * @param found at most {@code all}
 */
record Hits(int found, int all) {

  static final Hits NONE = new Hits(0, 0);

  Hits and(Hits other) {
    return new Hits(found + other.found, all + other.all);
  }

  /** Between 0 and 1; not a number where there was nothing to find. */
  double share() {
    return (double) found / all;
  }
}
