package dev.calque.core.knowledge;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Data files in a folder of the file system. */
public final class FolderKnowledge implements Knowledge {

  private final Path root;

  public FolderKnowledge(Path root) {
    this.root = root;
  }

  @Override
  public String describe(String path) {
    return root.resolve(path).toString();
  }

  @Override
  public Optional<Reader> open(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file)
        ? Optional.of(Files.newBufferedReader(file))
        : Optional.empty();
  }

  @Override
  public List<String> list(String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
