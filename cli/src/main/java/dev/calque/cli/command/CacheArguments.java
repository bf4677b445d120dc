package dev.calque.cli.command;

import dev.calque.cli.cache.CacheFolder;
import dev.calque.cli.cache.ReportCache;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.report.Printable;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether reports are kept for the next run. */
final class CacheArguments {

  @Option(
      names = "--no-cache",
      description = "Check everything anew, and keep nothing for the next run.")
  private boolean none;

  /** The cache; empty if it is not wanted, or if there is no place for one. */
  Optional<ReportCache> cache(Surroundings surroundings) {
    return none
        ? Optional.empty()
        : CacheFolder.of(surroundings)
            .map(
                folder ->
                    new ReportCache(
                        folder,
                        text -> surroundings.err().println("calque: " + Printable.of(text))));
  }

  /** The folder of the cache. */
  static Path folder(Surroundings surroundings) {
    return CacheFolder.of(surroundings)
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.USAGE,
                    "there is no place for a cache: no HOME is set; set " + CacheFolder.VARIABLE));
  }
}
