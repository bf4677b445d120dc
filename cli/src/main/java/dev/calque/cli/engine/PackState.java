package dev.calque.cli.engine;

import dev.calque.cli.file.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What tells one state of folders with rule packs from another. */
public final class PackState {

  private PackState() {}

  /** A digest of the names and contents of all files in the folders. */
  public static String of(List<Path> folders) {
    Digest key = new Digest();
    folders.forEach(folder -> add(folder, key));
    return key.hex();
  }

  private static void add(Path folder, Digest key) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        key.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      // the engine will say what is wrong with the folder; this key never comes again
      key.add("unreadable " + UUID.randomUUID());
    }
  }
}
