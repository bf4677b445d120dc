package dev.calque.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks at files again and again: that works on every system, over networks, and however an editor
 * saves. Not thread-safe.
 */
public final class Watcher {

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Supplier<Collection<Path>> files;
  private Snapshot seen;

  /**
   * A watcher that knows the files as they are now.
   *
   * @param files which files are looked at; asked each time
   */
  public Watcher(Supplier<Collection<Path>> files) {
    this.files = files;
    this.seen = Snapshot.of(files.get());
  }

  /** Waits until files have changed since the last time, and are still. */
  public List<Path> await() throws InterruptedException {
    Snapshot before = seen;
    Snapshot now = before;
    do {
      seen = now;
      Thread.sleep(PAUSE.toMillis());
      now = Snapshot.of(files.get());
    } while (now.differences(before).isEmpty() || !now.differences(seen).isEmpty());
    seen = now;
    return now.differences(before);
  }
}
