package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.baseline.Baseline;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Counted;
import dev.calque.core.report.Printable;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Record today's findings, so that later runs report only new ones.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque baseline articles/                    all findings are known from now on",
      "  calque check articles/                       reports what is new",
      "  calque baseline --prune articles/            forgets what is gone, and learns nothing new"
    })
final class BaselineCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private RunArguments run = new RunArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = BaselineStore.NAME,
      description = "Where the baseline is kept (default: ${DEFAULT-VALUE}).")
  private String output = BaselineStore.NAME;

  @Option(names = "--prune", description = "Only forget findings that are gone.")
  private boolean prune;

  BaselineCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    ReportFile.requireWritable("--output", output, surroundings.workingFolder());
    BaselineStore store = BaselineStore.of(surroundings.workingFolder(), output);
    Baseline before = store.exists() ? store.read() : Baseline.EMPTY;
    List<Report> reports =
        run.run(
            engine,
            surroundings,
            run.configurations(surroundings),
            path -> true,
            checker -> checker::check);
    Baseline after = prune ? before.pruned(reports, this::exists) : before.renewed(reports);
    store.write(after);
    List<Failure> failures = reports.stream().flatMap(r -> r.failures().stream()).toList();
    failures.forEach(failure -> say(failure.message()));
    say(
        output
            + ": "
            + Counted.of(after.size(), "known finding")
            + ", "
            + before.size()
            + " before");
    return (failures.isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED).number();
  }

  /** What is no file was perhaps standard input, and nobody can tell whether that comes again. */
  private boolean exists(String article) {
    return article.startsWith("<") || Files.exists(surroundings.workingFolder().resolve(article));
  }

  private void say(String line) {
    surroundings.err().println("calque: " + Printable.of(line));
  }
}
