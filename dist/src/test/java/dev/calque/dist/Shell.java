package dev.calque.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs in a folder, with standard input closed. */
final class Shell {

  /** What a program did: its exit code, standard output and standard error. */
  record Outcome(int code, String out, String err) {}

  private static final long MINUTES = 3;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Shell(Path folder) {
    this.folder = folder;
  }

  /** Sets a variable for the programs to come. */
  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Outcome run(String... command) throws IOException, InterruptedException {
    return run(List.of(command));
  }

  Outcome run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".log");
    Path err = Files.createTempFile(folder, "err", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectInput(new java.io.File("/dev/null"));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(command + " took over " + MINUTES + " minutes");
    }
    Outcome outcome =
        new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }

  /** Makes a program of a few lines of shell and puts it before others on the PATH. */
  Shell program(String name, String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("programs"));
    Path program = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
    return with("PATH", bin + ":" + System.getenv("PATH"));
  }
}
