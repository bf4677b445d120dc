package dev.calque.cli.config;

import dev.calque.cli.input.PathPatterns;
import java.nio.file.Path;

/**
 * What holds for some files in place of what holds for all.
 *
 * @param paths which files
 */
record PathOverride(PathPatterns paths, Block block) {

  /**
   * @param path relative to the folder of the configuration
   */
  boolean covers(Path path) {
    return paths.covers(path);
  }
}
