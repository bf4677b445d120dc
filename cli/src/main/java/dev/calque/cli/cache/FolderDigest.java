package dev.calque.cli.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What tells the state of a folder with rule packs from another. */
final class FolderDigest {

  private FolderDigest() {}

  /** A digest of the names and contents of all files in a folder. */
  static String of(Path folder) {
    CacheKey key = new CacheKey();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        key.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      // the engine will say what is wrong with the folder; this key never comes again
      key.add("unreadable " + UUID.randomUUID());
    }
    return key.hex();
  }
}
