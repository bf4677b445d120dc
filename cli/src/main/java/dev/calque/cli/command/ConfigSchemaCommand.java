package dev.calque.cli.command;

import dev.calque.cli.config.Resources;
import dev.calque.cli.terminal.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print the JSON schema of .calque.yaml.")
final class ConfigSchemaCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  ConfigSchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    new StandardOutput(surroundings).write(out -> out.append(Resources.SCHEMA.text()));
    return ExitCode.CLEAN.number();
  }
}
