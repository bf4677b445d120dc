package dev.calque.cli.command;

import dev.calque.cli.file.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Writes content to the file in UTF-8. */
  void write(Content content) throws IOException {
    new AtomicFile(path)
        .write(
            out -> {
              Writer writer =
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
              content.writeTo(writer);
              writer.flush();
            });
  }

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }
}
