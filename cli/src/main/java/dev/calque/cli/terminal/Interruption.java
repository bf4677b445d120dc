package dev.calque.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end well when somebody presses Ctrl-C: the work is asked to stop, and the program
 * does not end before it has said what it has. Thread-safe.
 */
public final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean requested;

  private Interruption() {}

  /** Watches from now on, until closed. */
  public static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the work is to stop. */
  public boolean isRequested() {
    return requested;
  }

  /** Asks the work to stop, and waits for it. */
  void interrupt() {
    requested = true;
    try {
      boolean unused = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has said what it has. */
  @Override
  public void close() {
    closed.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the program is ending already, and the hook with it
        requested = true;
      }
    }
  }
}
