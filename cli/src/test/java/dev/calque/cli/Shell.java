package dev.calque.cli;

import dev.calque.cli.command.Program;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A folder to type commands in. */
final class Shell {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final Engine engine;
  private boolean terminal;
  private String typed = "";

  Shell(Path folder) {
    this(folder, new FakeEngine());
  }

  /** A folder where an engine other than the fake one checks articles. */
  Shell(Path folder, Engine engine) {
    this.folder = folder;
    this.engine = engine;
  }

  Shell file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Shell file(String name, byte[] content) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shell set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell atTerminal() {
    terminal = true;
    return this;
  }

  Shell type(String text) {
    typed = text;
    return this;
  }

  /** How often the engine was started. */
  int starts() {
    return ((FakeEngine) engine).starts();
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code calque} with arguments separated by spaces. */
  Result calque(String arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = calque(arguments, out);
    return new Result(result.exit(), out.toString(StandardCharsets.UTF_8), result.err());
  }

  Result calque(String arguments, OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            environment,
            terminal,
            terminal);
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    int exit = new Program(engine, surroundings).run(words);
    return new Result(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  /** What a command gave. */
  record Result(int exit, String out, String err) {}
}
