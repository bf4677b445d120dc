package dev.calque.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How much time has passed. Thread-safe. */
public final class Stopwatch {

  private final InstantSource clock = InstantSource.system();
  private final Instant start = clock.instant();

  private Stopwatch() {}

  public static Stopwatch start() {
    return new Stopwatch();
  }

  /** Since the start, in nanoseconds. */
  public long nanos() {
    return Duration.between(start, clock.instant()).toNanos();
  }
}
