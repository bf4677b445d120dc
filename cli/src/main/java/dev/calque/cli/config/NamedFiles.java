package dev.calque.cli.config;

import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files and folders that a configuration names, wherever in it. */
final class NamedFiles {

  private final Path folder;
  private final Set<Path> places = new TreeSet<>();

  /**
   * @param folder what names are relative to
   */
  NamedFiles(Path folder) {
    this.folder = folder;
  }

  /** Those that are there, those in folders that are named included. */
  Set<Path> files(Fields fields) {
    Set<Path> files = new TreeSet<>();
    for (Path place : places(fields)) {
      try (Stream<Path> walk = Files.walk(place)) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      } catch (IOException e) {
        // there is no such file
      }
    }
    return files;
  }

  /** All, whether they are there or not. */
  Set<Path> places(Fields fields) {
    fields
        .values()
        .forEach(
            (key, value) -> {
              if (SettingsReader.NAMING_FILES.contains(key)) {
                addAll(value);
              } else {
                nested(value).forEach(this::places);
              }
            });
    return places;
  }

  private static List<Fields> nested(YamlNode node) {
    List<YamlNode> nodes = node instanceof Items items ? items.items() : List.of(node);
    return nodes.stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
  }

  private void addAll(YamlNode node) {
    if (node instanceof Fields fields) {
      fields.values().values().forEach(this::addAll);
    } else if (node instanceof Items items) {
      items.items().forEach(this::addAll);
    } else {
      add(((Scalar) node).text());
    }
  }

  private void add(String name) {
    try {
      places.add(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      // no file has such a name
    }
  }
}
