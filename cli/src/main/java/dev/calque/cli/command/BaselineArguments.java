package dev.calque.cli.command;

import dev.calque.core.baseline.Baseline;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is known. */
final class BaselineArguments {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Report only what this baseline does not know (default: "
              + BaselineStore.NAME
              + " in the working folder, if it is there).")
  private @Nullable String file;

  @Option(names = "--no-baseline", description = "Report what a baseline knows as well.")
  private boolean none;

  /** The baseline; empty if there is none. */
  Optional<Baseline> baseline(Path workingFolder) {
    if (none) {
      return Optional.empty();
    }
    BaselineStore store = BaselineStore.of(workingFolder, file == null ? BaselineStore.NAME : file);
    if (file != null && !store.exists()) {
      throw new Problem(
          ExitCode.USAGE,
          "--baseline " + file + ": there is no such file; \"calque baseline\" writes one");
    }
    return store.exists() ? Optional.of(store.read()) : Optional.empty();
  }
}
