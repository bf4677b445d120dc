package dev.calque.cli.command;

/** A command cannot go on; the message says what, where and what to do. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  Problem(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
