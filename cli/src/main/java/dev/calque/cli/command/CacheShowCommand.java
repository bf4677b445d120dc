package dev.calque.cli.command;

import dev.calque.cli.cache.CacheSize;
import dev.calque.cli.input.Size;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.report.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print the folder of the cache, and what it holds.")
final class CacheShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  CacheShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = CacheArguments.folder(surroundings);
    CacheSize size = CacheSize.of(folder);
    String line =
        folder
            + ": "
            + Counted.of(size.entries().size(), "report")
            + ", "
            + Size.format(size.bytes())
            + "\n";
    new StandardOutput(surroundings).write(out -> out.append(line));
    return ExitCode.CLEAN.number();
  }
}
