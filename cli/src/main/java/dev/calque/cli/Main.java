package dev.calque.cli;

import dev.calque.cli.command.Program;
import dev.calque.cli.terminal.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The start. Nothing else knows {@link System}: standard output is kept for the report, and
 * whatever a library prints goes to standard error.
 */
public final class Main {

  /** The launcher says here which of {@code out} and {@code err} are terminals: Java cannot. */
  private static final String TERMINALS = "calque.terminals";

  /** What libraries would otherwise look for in each archive on the class path. */
  private static final Map<String, String> SETTLED =
      Map.of(
          "picocli.disable.closures", "true",
          "slf4j.provider", "org.slf4j.nop.NOPServiceProvider",
          "slf4j.internal.verbosity", "ERROR");

  private Main() {}

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(err);
    System.setErr(err);
    SETTLED.forEach(System::setProperty);
    String terminals = System.getProperty(TERMINALS, "");
    Surroundings surroundings =
        new Surroundings(
            System.in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            System.getenv(),
            terminals.contains("out"),
            terminals.contains("err"));
    System.exit(run(args, surroundings));
  }

  /** Runs a command line where nobody looks at a terminal; the result is the exit code. */
  public static int run(
      String[] args, InputStream in, OutputStream out, PrintStream err, Path workingFolder) {
    return run(args, in, out, err, workingFolder, Map.of());
  }

  /** The same with environment variables. */
  public static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      PrintStream err,
      Path workingFolder,
      Map<String, String> environment) {
    return run(args, new Surroundings(in, out, err, workingFolder, environment, false, false));
  }

  private static int run(String[] args, Surroundings surroundings) {
    String classPath = System.getProperty("java.class.path", "");
    return new Program(new CalqueEngine(() -> ClassPath.state(classPath)), surroundings).run(args);
  }
}
