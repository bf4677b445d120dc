package dev.calque.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param in standard input
 * @param out the report and nothing else
 * @param err everything else
 * @param workingFolder what relative paths refer to
 * @param environment environment variables
 * @param outIsTerminal whether somebody looks at {@code out}
 * @param errIsTerminal whether somebody looks at {@code err}
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Path workingFolder,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** An environment variable, {@code ""} if it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
