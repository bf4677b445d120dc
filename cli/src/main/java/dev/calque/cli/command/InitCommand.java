package dev.calque.cli.command;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Resources;
import dev.calque.cli.terminal.Surroundings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write a .calque.yaml with a comment on every key.")
final class InitCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = surroundings.workingFolder().resolve(Configuration.NAME);
    try {
      Files.writeString(file, Resources.STARTER.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Problem(
          ExitCode.USAGE, Configuration.NAME + " is there already; delete it first to begin anew");
    } catch (IOException e) {
      throw new Problem(
          ExitCode.USAGE, Configuration.NAME + " cannot be written: " + e.getMessage());
    }
    surroundings.err().println("calque: wrote " + Configuration.NAME);
    return ExitCode.CLEAN.number();
  }
}
