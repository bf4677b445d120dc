package dev.calque.cli.command;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.gate.Gate;
import dev.calque.cli.gate.GateSettings;
import dev.calque.cli.gate.Threshold;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what fails a run. */
final class GateArguments {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The mildest severity that gives exit code 1: ${COMPLETION-CANDIDATES} (default: minor,"
              + " or critical where there is a --max-penalty).")
  private @Nullable Threshold failOn;

  @Option(
      names = "--max-penalty",
      paramLabel = "N",
      description =
          "Exit code 1 if an article has more than N MQM penalty points per 1,000 words, or any"
              + " critical finding.")
  private @Nullable Double maxPenalty;

  /** What the command line says, and the configuration of the working folder where it is silent. */
  Gate gate(Configurations configurations, Path workingFolder) {
    if (maxPenalty != null && !(maxPenalty >= 0)) {
      throw new Problem(ExitCode.USAGE, "--max-penalty " + maxPenalty + ": write 0 or more");
    }
    GateSettings typed =
        new GateSettings(
            Optional.ofNullable(failOn), Optional.ofNullable(maxPenalty), Optional.empty());
    GateSettings configured =
        configurations.of(workingFolder).map(Configuration::gate).orElse(GateSettings.NONE);
    return Gate.of(typed.or(configured));
  }
}
