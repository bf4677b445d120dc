package dev.calque.cli.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a cache holds.
 *
 * @param entries one a report, in no order
 */
public record CacheSize(List<Entry> entries) {

  static final String ENDING = ".report";

  private static final long MOST_BYTES = 256L << 20;
  private static final int MOST_ENTRIES = 50_000;
  private static final double KEPT = 0.8;
  private static final Duration SELDOM = Duration.ofHours(6);

  /** What a folder holds; files of others are none of it. */
  public static CacheSize of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new CacheSize(List.of());
    }
    try (Stream<Path> files = Files.find(folder, 2, (path, attributes) -> isEntry(path))) {
      return new CacheSize(files.map(Entry::of).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isEntry(Path path) {
    return path.toString().endsWith(ENDING);
  }

  /** The bytes of all entries. */
  public long bytes() {
    return entries.stream().mapToLong(Entry::bytes).sum();
  }

  /** Deletes all entries. */
  public void clear() throws IOException {
    for (Entry entry : entries) {
      Files.deleteIfExists(entry.file());
    }
  }

  /** Deletes what was not used for longest until there is room again, if there is none. */
  void trim() throws IOException {
    trim(MOST_BYTES, MOST_ENTRIES);
  }

  void trim(long mostBytes, int mostEntries) throws IOException {
    long bytes = bytes();
    long count = entries.size();
    if (bytes <= mostBytes && count <= mostEntries) {
      return;
    }
    for (Entry entry : entries.stream().sorted(Comparator.comparing(Entry::used)).toList()) {
      if (bytes <= mostBytes * KEPT && count <= mostEntries * KEPT) {
        return;
      }
      Files.deleteIfExists(entry.file());
      bytes -= entry.bytes();
      count--;
    }
  }

  /** Notes that an entry was used; not every time, since that costs more than it tells. */
  static void use(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(SELDOM))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  /**
   * A report that is kept.
   *
   * @param used when it was last used, within some hours
   */
  public record Entry(Path file, long bytes, FileTime used) {

    /** An entry that another run deletes at this moment is empty and old. */
    static Entry of(Path file) {
      try {
        return new Entry(file, Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException e) {
        return new Entry(file, 0, FileTime.from(Instant.EPOCH));
      }
    }
  }
}
