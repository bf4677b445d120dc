package dev.calque.testdata;

import dev.calque.core.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An article of the test data.
 *
 * @param path of its file, whose name is {@code <name>.<language>.<format>}
 */
public record TestArticle(Path path) {

  /** The file's name without language and format. */
  public String name() {
    String file = file();
    return file.substring(0, file.indexOf('.'));
  }

  /**
   * The text, under its file's name.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public Source source() {
    try {
      return new Source(file(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  /** The file that lists what must be found in the article; clean articles have none. */
  public Path golden() {
    return path.resolveSibling(name() + ".expected.tsv");
  }

  private String file() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public String toString() {
    return file();
  }
}
