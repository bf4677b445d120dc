package dev.calque.cli.command;

import dev.calque.cli.config.Configurations;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.fix.Fixing;
import dev.calque.cli.gate.Gate;
import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Counted;
import dev.calque.core.report.Printable;
import dev.calque.core.report.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Check articles and report what an editor must not let through.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque check article.md                      one article",
      "  calque check articles/                       a folder and all below it",
      "  calque check 'articles/**/*.en.md'           a pattern, expanded by Calque",
      "  pandoc -t gfm a.docx | calque check -        standard input",
      "  calque check --source-language fr a.md       say what it was translated from",
      "  calque check --format sarif --output calque.sarif articles/",
      "  calque check --diff articles/                what --fix would change",
      "",
      "Exit codes: 0 clean; 1 findings at or above --fail-on; 2 wrong usage or rules;",
      "3 something could not be checked (findings elsewhere are still reported)."
    })
final class CheckCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private RunArguments runArguments = new RunArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "[FORMAT=]FILE",
      description =
          "Write a report to a file, as a whole or not at all; may be repeated with a format each.")
  private List<String> outputs = new ArrayList<>();

  @Mixin private FixArguments fixArguments = new FixArguments();
  @Mixin private WatchArguments watchArguments = new WatchArguments();
  @Mixin private GateArguments gateArguments = new GateArguments();
  @Mixin private SinceArguments since = new SinceArguments();
  @Mixin private BaselineArguments baselineArguments = new BaselineArguments();

  @Option(
      names = "--strict",
      description = "Report what Calque is not sure of as well; it never fails a run.")
  private boolean strict;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); NO_COLOR and CLICOLOR_FORCE are"
              + " obeyed.")
  private ColorMode color = ColorMode.AUTO;

  CheckCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return watchArguments.isOn()
        ? watchArguments.repeat(runArguments, surroundings, this::check)
        : check();
  }

  private int check() throws InterruptedException {
    ReportOutput target =
        new ReportOutput(
            surroundings, format, outputs.stream().map(ReportTarget::of).toList(), color);
    target.requireWritable();
    fixArguments.requireUsable(!outputs.isEmpty());
    Configurations configurations = runArguments.configurations(surroundings);
    Gate gate = gateArguments.gate(configurations, surroundings.workingFolder());
    Narrowing narrowing = narrowing();
    Optional<Fixing> fixing = fixArguments.fixing(narrowing::fixable);
    List<Report> reports = reports(configurations, narrowing, fixing);
    fixing.ifPresent(f -> fixArguments.tell(f.changed(reports), surroundings));
    Run run = new Run(Version.number(), reports, gate.multipliers());
    if (fixArguments.isDiff()) {
      run.failures().forEach(failure -> say(failure.message()));
      return exitCode(run, fixing.stream().anyMatch(Fixing::changesSomething)).number();
    }
    target.write(run);
    return exitCode(run, fails(run, gate)).number();
  }

  private boolean fails(Run run, Gate gate) {
    List<String> tooCostly = gate.tooCostly(run);
    tooCostly.forEach(this::say);
    return !tooCostly.isEmpty() || gate.failOn().isReachedBy(run.findings());
  }

  /** What is to be reported; articles are fixed on the way if that was asked for. */
  private List<Report> reports(
      Configurations configurations, Narrowing narrowing, Optional<Fixing> fixing)
      throws InterruptedException {
    List<Report> all =
        runArguments
            .run(
                engine,
                surroundings,
                configurations,
                narrowing::includes,
                checker -> fixing.map(f -> f.with(checker)).orElse(checker::check))
            .stream()
            .map(narrowing::withoutKnown)
            .toList();
    int gone = narrowing.gone(all);
    if (gone > 0) {
      say(
          Counted.of(gone, "finding")
              + " of the baseline gone; \"calque baseline --prune\" forgets what is gone");
    }
    return all.stream().map(narrowing::changedAndSure).toList();
  }

  private Narrowing narrowing() {
    Path folder = surroundings.workingFolder();
    return new Narrowing(
        baselineArguments.baseline(folder), since.changes(folder), since, strict, folder);
  }

  private void say(String line) {
    surroundings.err().println("calque: " + Printable.of(line));
  }

  private static ExitCode exitCode(Run run, boolean stopped) {
    if (!run.failures().isEmpty()) {
      return ExitCode.UNCHECKED;
    }
    return stopped ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
