package dev.calque.cli.cache;

import dev.calque.cli.file.AtomicFile;
import dev.calque.core.lint.Report;
import dev.calque.core.store.StoredReport;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Reports in a folder, one a file. A file is written beside its place and moved there, and begins
 * with a checksum of the rest, so that several runs may share the folder, and a file that is
 * damaged is known. A cache that does not work slows Calque down and nothing else. Thread-safe.
 */
public final class ReportCache {

  private static final int CHECKSUM = Long.BYTES;

  private final Path folder;
  private final Consumer<String> warnings;
  private final AtomicBoolean grown = new AtomicBoolean();
  private final AtomicBoolean tried = new AtomicBoolean();
  private final AtomicBoolean complained = new AtomicBoolean();

  /**
   * @param folder made when it is needed
   * @param warnings is told what does not work: each damaged file, and once that nothing can be
   *     written
   */
  public ReportCache(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  /** The report kept under a key, on that source. */
  Optional<Report> get(String key, Source source) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      byte[] content = Arrays.copyOfRange(bytes, Math.min(CHECKSUM, bytes.length), bytes.length);
      if (!Arrays.equals(bytes, 0, bytes.length - content.length, checksum(content), 0, CHECKSUM)) {
        throw new IOException("its checksum is another");
      }
      Report report = StoredReport.read(content, source);
      CacheSize.use(file);
      return Optional.of(report);
    } catch (FileSystemException e) {
      return Optional.empty();
    } catch (IOException e) {
      warnings.accept(
          "the cache is damaged and is made anew: " + file + " (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }

  /**
   * Keeps a report. The first one with findings is read back: a cache that cannot be read is known
   * at once, and the archive of classes that the first run leaves has what the second one needs.
   */
  void put(String key, Report report) {
    byte[] content = StoredReport.write(report);
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      new AtomicFile(file)
          .writeQuickly(
              out -> {
                out.write(checksum(content));
                out.write(content);
              });
      grown.set(true);
      if (!report.findings().isEmpty() && tried.compareAndSet(false, true)) {
        get(key, report.source());
      }
    } catch (IOException e) {
      if (complained.compareAndSet(false, true)) {
        warnings.accept(
            "nothing can be kept in the cache "
                + folder
                + ": "
                + reason(e)
                + "; say --no-cache, or set "
                + CacheFolder.VARIABLE);
      }
    }
  }

  /** After a run: forgets what was not used for longest if the cache has become too large. */
  public void trim() {
    if (grown.get()) {
      try {
        CacheSize.of(folder).trim();
      } catch (IOException e) {
        warnings.accept("the cache cannot be trimmed: " + e);
      }
    }
  }

  private static String reason(IOException e) {
    return Optional.ofNullable(e instanceof FileSystemException f ? f.getReason() : e.getMessage())
        .orElse("it may not be written to");
  }

  /** For what happens to disks, not for what people do; faster than a digest. */
  private static byte[] checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return ByteBuffer.allocate(CHECKSUM).putLong(checksum.getValue()).array();
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + CacheSize.ENDING);
  }
}
