package dev.calque.dist;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Unpacks the two archives, permissions with them. */
final class Archives {

  private Archives() {}

  static Path unpack(String ending, Path folder) throws IOException, InterruptedException {
    if (ending.equals(".zip")) {
      unzip(Packed.file(ending), folder);
    } else {
      Shell.Outcome tar = new Shell(folder).run("tar", "-xzf", Packed.file(ending).toString());
      if (tar.code() != 0) {
        throw new IOException("tar: " + tar.err());
      }
    }
    return Packed.folder(folder);
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    Map<String, Object> permissions = Map.of("enablePosixFileAttributes", true);
    try (FileSystem files = FileSystems.newFileSystem(zip, permissions);
        Stream<Path> entries = Files.walk(files.getPath("/"))) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path target = folder.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
    }
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
