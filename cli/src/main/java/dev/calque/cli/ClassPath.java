package dev.calque.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program is made of. */
final class ClassPath {

  private ClassPath() {}

  /**
   * Tells one build from another by the names, sizes and times of its archives, and of the files in
   * its folders: without reading them, since that takes longer than an answer from the cache.
   *
   * @param classPath as the virtual machine has it
   */
  static String state(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(Path::of)
        .flatMap(ClassPath::files)
        .map(ClassPath::state)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Path> files(Path entry) {
    if (!Files.isDirectory(entry)) {
      return Stream.concat(Stream.of(entry), named(entry));
    }
    try (Stream<Path> walk = Files.walk(entry)) {
      return walk.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      return Stream.of(entry);
    }
  }

  /** What the manifest of an archive puts on the class path besides it. */
  private static Stream<Path> named(Path archive) {
    try (JarFile jar = new JarFile(archive.toFile(), false)) {
      String names =
          Optional.ofNullable(jar.getManifest())
              .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
              .orElse("");
      return Arrays.stream(names.split(" "))
          .filter(name -> !name.isEmpty())
          .map(archive::resolveSibling);
    } catch (IOException e) {
      return Stream.of();
    }
  }

  private static String state(Path file) {
    try {
      return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " " + e;
    }
  }
}
