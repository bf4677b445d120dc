package dev.calque.core.eval.measure;

/** Alarms on a number of words. */
record Count(int alarms, int words) {

  static final Count NONE = new Count(0, 0);

  /** So many alarms are added to both sides of a lift, that none of them is 0. */
  private static final double SMOOTHING = 0.5;

  Count and(Count other) {
    return new Count(alarms + other.alarms, words + other.words);
  }

  double perThousandWords() {
    return 1000.0 * alarms / words;
  }

  /** How many times as frequent alarms are here as there. */
  double lift(Count base) {
    return ((alarms + SMOOTHING) / words) / ((base.alarms + SMOOTHING) / base.words);
  }
}
