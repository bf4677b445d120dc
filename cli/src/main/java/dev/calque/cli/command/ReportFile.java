package dev.calque.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is either written as a whole or left as it was. */
final class ReportFile {

  private final Path path;

  ReportFile(Path path) {
    this.path = path;
  }

  /**
   * Fails if a file cannot be written.
   *
   * @param option the option that names the file
   */
  static void requireWritable(String option, String name, Path workingFolder) {
    Path path = workingFolder.resolve(name);
    Path parent = path.toAbsolutePath().normalize().getParent();
    if (Files.isDirectory(path)) {
      throw wrong(option, name, "it is a folder; name a file");
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw wrong(option, name, "there is no folder " + parent + "; make it first");
    }
    if (!Files.isWritable(parent)) {
      throw wrong(option, name, "the folder " + parent + " may not be written to");
    }
  }

  private static Problem wrong(String option, String name, String problem) {
    return new Problem(ExitCode.USAGE, option + " " + name + ": " + problem);
  }

  /** Writes content to the file by way of another one beside it. */
  void write(Content content) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, ".calque", ".tmp");
    try {
      try (Writer writer = Files.newBufferedWriter(draft)) {
        content.writeTo(writer);
      }
      move(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void move(Path draft) throws IOException {
    makeReadable(draft);
    try {
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Temporary files are for their owner only; a report is for everybody. */
  private static void makeReadable(Path draft) {
    boolean unused = draft.toFile().setReadable(true, false);
  }

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }
}
