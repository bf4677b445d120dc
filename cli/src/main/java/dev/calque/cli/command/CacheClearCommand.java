package dev.calque.cli.command;

import dev.calque.cli.cache.CacheSize;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.report.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "clear",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Forget all reports that are kept.")
final class CacheClearCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  CacheClearCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = CacheArguments.folder(surroundings);
    CacheSize size = CacheSize.of(folder);
    size.clear();
    surroundings
        .err()
        .println(
            "calque: " + Counted.of(size.entries().size(), "report") + " forgotten in " + folder);
    return ExitCode.CLEAN.number();
  }
}
