package dev.calque.cli.command;

import dev.calque.cli.config.Configurations;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.gate.Gate;
import dev.calque.cli.input.ChangedLines;
import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.baseline.Baseline;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Counted;
import dev.calque.core.report.Printable;
import dev.calque.core.report.Run;
import dev.calque.core.rule.Confidence;
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
  public Integer call() throws InterruptedException {
    ReportOutput target =
        new ReportOutput(
            surroundings, format, outputs.stream().map(ReportTarget::of).toList(), color);
    target.requireWritable();
    Configurations configurations = runArguments.configurations(surroundings);
    Gate gate = gateArguments.gate(configurations, surroundings.workingFolder());
    Run run = new Run(Version.number(), reports(configurations), gate.multipliers());
    target.write(run);
    List<String> tooCostly = gate.tooCostly(run);
    tooCostly.forEach(this::say);
    boolean stopped = !tooCostly.isEmpty() || gate.failOn().isReachedBy(run.findings());
    return exitCode(run, stopped).number();
  }

  /** What is to be reported. */
  private List<Report> reports(Configurations configurations) throws InterruptedException {
    Path folder = surroundings.workingFolder();
    Optional<ChangedLines> changes = since.changes(folder);
    Optional<Baseline> baseline = baselineArguments.baseline(folder);
    List<Report> all =
        runArguments
            .run(
                engine,
                surroundings,
                configurations,
                path -> changes.isEmpty() || changes.get().has(path))
            .stream()
            .map(report -> baseline.map(known -> known.apply(report)).orElse(report))
            .toList();
    baseline.map(known -> known.gone(all)).filter(gone -> gone > 0).ifPresent(this::sayGone);
    return all.stream()
        .map(report -> changes.map(c -> since.narrowed(report, c, folder)).orElse(report))
        .map(this::visible)
        .toList();
  }

  private void sayGone(int gone) {
    say(
        Counted.of(gone, "finding")
            + " of the baseline gone; \"calque baseline --prune\" forgets what is gone");
  }

  private void say(String line) {
    surroundings.err().println("calque: " + Printable.of(line));
  }

  /** Findings of low confidence are not shown unless asked for. */
  private Report visible(Report report) {
    return report.with(
        report.findings().stream().filter(this::isShown).toList(),
        report.suppressed().stream().filter(s -> isShown(s.finding())).toList());
  }

  private boolean isShown(Finding finding) {
    return strict || finding.confidence() != Confidence.LOW;
  }

  private static ExitCode exitCode(Run run, boolean stopped) {
    if (!run.failures().isEmpty()) {
      return ExitCode.UNCHECKED;
    }
    return stopped ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
