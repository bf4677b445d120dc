package dev.calque.cli.command;

import dev.calque.cli.config.Configurations;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the configuration is. */
final class ConfigurationArguments {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration of all articles. Without it, each has the nearest .calque.yaml above"
              + " it.")
  private @Nullable String file;

  @Option(names = "--no-config", description = "Follow no configuration.")
  private boolean none;

  Configurations configurations(Path workingFolder) {
    if (none) {
      return Configurations.none();
    }
    if (file == null) {
      return Configurations.found();
    }
    Path path = workingFolder.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new Problem(
          ExitCode.USAGE,
          "--config " + file + ": there is no such file; \"calque init\" writes one");
    }
    return Configurations.only(path);
  }
}
