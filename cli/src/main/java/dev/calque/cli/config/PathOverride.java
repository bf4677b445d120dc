package dev.calque.cli.config;

import dev.calque.cli.input.PathPattern;
import java.nio.file.Path;
import java.util.List;

/**
 * What holds for some files in place of what holds for all.
 *
 * @param paths which files
 */
record PathOverride(List<PathPattern> paths, Block block) {

  PathOverride {
    paths = List.copyOf(paths);
  }

  /**
   * @param path relative to the folder of the configuration
   */
  boolean covers(Path path) {
    return paths.stream().anyMatch(pattern -> pattern.covers(path));
  }
}
