package dev.calque.core.eval.run;

/**
 * How fast texts were checked, loading apart.
 *
 * @param words how many words were checked
 * @param nanos the time it took, summed over threads
 */
public record Throughput(long words, long nanos) {

  static final Throughput NONE = new Throughput(0, 0);

  private static final double SECOND = 1e9;

  Throughput and(Throughput other) {
    return new Throughput(words + other.words, nanos + other.nanos);
  }

  /** Words per second of one thread; 0 if nothing was checked. */
  public double wordsPerSecond() {
    return nanos == 0 ? 0 : words * SECOND / nanos;
  }
}
