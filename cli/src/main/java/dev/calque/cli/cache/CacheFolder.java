package dev.calque.cli.cache;

import dev.calque.cli.terminal.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a user's caches are, as each system has it. */
public final class CacheFolder {

  /** The variable that names another folder. */
  public static final String VARIABLE = "CALQUE_CACHE_DIR";

  private static final String NAME = "calque";

  private CacheFolder() {}

  /** The folder, which need not be there yet; empty where the user has none. */
  public static Optional<Path> of(Surroundings surroundings) {
    return variable(surroundings, VARIABLE)
        .or(() -> variable(surroundings, "XDG_CACHE_HOME").map(path -> path.resolve(NAME)))
        .or(() -> variable(surroundings, "LOCALAPPDATA").map(path -> path.resolve(NAME)))
        .or(() -> variable(surroundings, "HOME").map(CacheFolder::below));
  }

  private static Optional<Path> variable(Surroundings surroundings, String name) {
    String value = surroundings.variable(name);
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(surroundings.workingFolder().resolve(value));
  }

  private static Path below(Path home) {
    Path mac = home.resolve("Library").resolve("Caches");
    return (Files.isDirectory(mac) ? mac : home.resolve(".cache")).resolve(NAME);
  }
}
