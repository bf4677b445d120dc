package dev.calque.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files and the state they are in: size and time of the last change, or that there is no such file.
 */
record Snapshot(Map<Path, String> states) {

  static Snapshot of(Collection<Path> files) {
    Map<Path, String> states = new TreeMap<>();
    files.forEach(file -> states.put(file, state(file)));
    return new Snapshot(states);
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
    } catch (IOException e) {
      return "";
    }
  }

  /** Which files are others now, in alphabetical order; those that came and went are among them. */
  List<Path> differences(Snapshot other) {
    TreeSet<Path> all = new TreeSet<>(states.keySet());
    all.addAll(other.states.keySet());
    return all.stream().filter(file -> !state(this, file).equals(state(other, file))).toList();
  }

  private static String state(Snapshot snapshot, Path file) {
    return snapshot.states.getOrDefault(file, "");
  }
}
