package dev.calque.cli.terminal;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar that appears only when a run takes its time. Thread-safe. */
public final class Progress implements AutoCloseable {

  private static final int DELAY_SECONDS = 2;
  private static final int UPDATE_MILLIS = 200;
  private static final int WIDTH = 78;

  private final int total;
  private final PrintStream err;
  private final @Nullable ScheduledExecutorService timer;
  private @Nullable ProgressBar bar;
  private int done;

  private Progress(int total, PrintStream err, @Nullable ScheduledExecutorService timer) {
    this.total = total;
    this.err = err;
    this.timer = timer;
  }

  /** No bar at all. */
  public static Progress hidden(Surroundings surroundings) {
    return new Progress(0, surroundings.err(), null);
  }

  /** A bar over {@code total} articles, once two seconds have passed. */
  public static Progress start(int total, Surroundings surroundings) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Progress progress = new Progress(total, surroundings.err(), timer);
    var unused = timer.schedule(progress::show, DELAY_SECONDS, TimeUnit.SECONDS);
    return progress;
  }

  /** One more article is done. */
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  private synchronized void show() {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Checking")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .clearDisplayOnFinish()
            .build();
    bar.stepTo(done);
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.shutdownNow();
    }
    synchronized (this) {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
