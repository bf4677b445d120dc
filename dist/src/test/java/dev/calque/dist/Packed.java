package dev.calque.dist;

import java.nio.file.Path;

/** What the build packed, and the sources that it was packed from. */
final class Packed {

  /** The root of the source tree. */
  static final Path HOME = Path.of(System.getProperty("calque.home")).toAbsolutePath().normalize();

  static final Path ARTICLES = HOME.resolve("testdata/articles");

  private static final String NAME = "calque-" + System.getProperty("calque.version");

  private Packed() {}

  /** A packed file, by what follows {@code calque-<version>} in its name. */
  static Path file(String ending) {
    return Path.of(System.getProperty("calque.packed"), NAME + ending);
  }

  /** The folder that an archive unpacks to. */
  static Path folder(Path unpackedIn) {
    return unpackedIn.resolve(NAME);
  }
}
