package dev.calque.cli.config;

import dev.calque.core.yaml.FileProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the configuration of a file: the nearest one above it. Reads each once. Thread-safe. */
public final class Configurations {

  /** What people call it who have other tools' habits; passed over in silence, it would mislead. */
  private static final String OTHER_NAME = ".calque.yml";

  private final Optional<Configuration> always;
  private final boolean search;
  private final Map<Path, Optional<Configuration>> byFolder = new ConcurrentHashMap<>();

  private Configurations(Optional<Configuration> always, boolean search) {
    this.always = always;
    this.search = search;
  }

  /** Those that are found upward from each file. */
  public static Configurations found() {
    return new Configurations(Optional.empty(), true);
  }

  /**
   * One for all files, wherever they are.
   *
   * @throws ConfigurationException if it cannot be read
   */
  public static Configurations only(Path file) {
    return new Configurations(Optional.of(ConfigurationReader.read(file)), false);
  }

  /** No configuration at all, whatever lies about. */
  public static Configurations none() {
    return new Configurations(Optional.empty(), false);
  }

  /**
   * The configuration of a file or folder.
   *
   * @throws ConfigurationException if it cannot be read
   */
  public Optional<Configuration> of(Path path) {
    if (!search) {
      return always;
    }
    Path absolute = path.toAbsolutePath().normalize();
    return Files.isDirectory(absolute) ? in(absolute) : above(absolute);
  }

  /** Whether the configuration of an article that was not named itself leaves it out. */
  public boolean excludes(Path article) {
    return of(article).filter(configuration -> configuration.excludes(article)).isPresent();
  }

  private Optional<Configuration> above(Path path) {
    Path parent = path.getParent();
    return parent == null ? Optional.empty() : in(parent);
  }

  private Optional<Configuration> in(Path folder) {
    Optional<Configuration> known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(Configuration.NAME);
      refuseOtherName(folder);
      known =
          Files.isRegularFile(file) ? Optional.of(ConfigurationReader.read(file)) : above(folder);
      byFolder.put(folder, known);
    }
    return known;
  }

  private static void refuseOtherName(Path folder) {
    Path other = folder.resolve(OTHER_NAME);
    if (Files.exists(other)) {
      throw new ConfigurationException(
          List.of(new FileProblem(other.toString(), 1, "call it " + Configuration.NAME)));
    }
  }
}
