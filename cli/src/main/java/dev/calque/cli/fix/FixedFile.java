package dev.calque.cli.fix;

import dev.calque.cli.file.AtomicFile;
import dev.calque.cli.input.UnusableInputException;
import dev.calque.core.fix.Fixed;
import dev.calque.core.reader.ArticleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a corrected article back: in its encoding, with its byte order mark and its rights. */
final class FixedFile {

  private FixedFile() {}

  /**
   * @param path a symbolic link stays one; the file that it leads to is written
   * @throws UnusableInputException if the file may not be written, or is not the one that was read
   */
  static void write(Path path, Fixed fixed) throws UnusableInputException {
    try {
      Path file = path.toRealPath();
      if (!Files.isWritable(file)) {
        throw new UnusableInputException("could not be fixed: it may not be written");
      }
      byte[] before = Files.readAllBytes(file);
      byte[] expected = ArticleFile.encode(fixed.before().source().text(), before);
      if (!Arrays.equals(before, expected)) {
        throw new UnusableInputException(
            "could not be fixed: it has changed since it was checked; run Calque again");
      }
      byte[] after = ArticleFile.encode(fixed.after().source().text(), before);
      new AtomicFile(file).write(out -> out.write(after));
    } catch (IOException e) {
      throw new UnusableInputException("could not be fixed: " + e);
    }
  }
}
