package dev.calque.cli.cache;

import dev.calque.cli.terminal.Surroundings;
import java.nio.file.Path;
import java.util.Optional;

/** Where reports are kept: where the launcher keeps its archive of loaded classes as well. */
public final class CacheFolder {

  /** The variable that names another folder. */
  public static final String VARIABLE = "CALQUE_CACHE";

  private static final String NAME = "calque";
  private static final String REPORTS = "reports";

  private CacheFolder() {}

  /** The folder, which need not be there yet; empty where the user has none. */
  public static Optional<Path> of(Surroundings surroundings) {
    return variable(surroundings, VARIABLE)
        .or(() -> variable(surroundings, "XDG_CACHE_HOME").map(path -> path.resolve(NAME)))
        .or(() -> variable(surroundings, "LOCALAPPDATA").map(path -> path.resolve(NAME)))
        .or(() -> variable(surroundings, "HOME").map(path -> path.resolve(".cache").resolve(NAME)))
        .map(path -> path.resolve(REPORTS));
  }

  private static Optional<Path> variable(Surroundings surroundings, String name) {
    String value = surroundings.variable(name);
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(surroundings.workingFolder().resolve(value));
  }
}
