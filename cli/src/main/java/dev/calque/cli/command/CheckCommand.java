package dev.calque.cli.command;

import dev.calque.cli.check.Checking;
import dev.calque.cli.check.ConfiguredChecker;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.gate.Gate;
import dev.calque.cli.input.Input;
import dev.calque.cli.input.InputFinder;
import dev.calque.cli.input.SourceLoader;
import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Printable;
import dev.calque.core.report.Run;
import dev.calque.core.rule.Confidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders, patterns such as 'articles/**/*.md', or - for standard input. In folders,"
              + " .md .markdown .mdx .html .htm .xhtml .txt that git does not ignore.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file, as a whole or not at all.")
  private @Nullable String output;

  @Mixin private GateArguments gateArguments = new GateArguments();
  @Mixin private ConfigurationArguments configurationArguments = new ConfigurationArguments();

  @Option(
      names = "--strict",
      description = "Report what Calque is not sure of as well; it never fails a run.")
  private boolean strict;

  @Mixin private EngineArguments engineArguments = new EngineArguments();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "<stdin>",
      description = "What reports call standard input; its ending tells the format.")
  private String standardInputName = "<stdin>";

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "5M",
      converter = SizeConverter.class,
      description = "Refuse larger files (default: ${DEFAULT-VALUE}).")
  private long maxSize;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many articles to check at a time (default: one a processor).")
  private @Nullable Integer jobs;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); NO_COLOR and CLICOLOR_FORCE are"
              + " obeyed.")
  private ColorMode color = ColorMode.AUTO;

  @Option(names = "--no-progress", description = "Never show a progress bar.")
  private boolean noProgress;

  CheckCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    ReportOutput target =
        new ReportOutput(surroundings, format, Optional.ofNullable(output), color);
    target.requireWritable();
    Path folder = surroundings.workingFolder();
    Configurations configurations = configurationArguments.configurations(folder);
    Gate gate = gateArguments.gate(configurations, folder);
    List<Input> inputs =
        new InputFinder(folder, standardInputName, configurations::excludes).find(paths);
    int workers = workers(inputs.size());
    ConfiguredChecker checker =
        new ConfiguredChecker(
            engine, configurations, engineArguments.settings(engine, folder), folder, workers);
    Run run = new Run(Version.number(), check(checker, inputs, workers), gate.multipliers());
    target.write(run);
    gate.tooCostly(run).forEach(this::say);
    return exitCode(run, gate).number();
  }

  private void say(String line) {
    surroundings.err().println("calque: " + Printable.of(line));
  }

  private List<Report> check(ConfiguredChecker checker, List<Input> inputs, int workers)
      throws InterruptedException {
    SourceLoader loader = new SourceLoader(surroundings.in(), maxSize);
    try (Progress progress = progress(inputs.size())) {
      return new Checking(checker, loader, progress)
          .run(inputs, workers).stream().map(this::visible).toList();
    }
  }

  private Progress progress(int articles) {
    boolean shown = articles > 1 && !noProgress && surroundings.errIsTerminal();
    return shown ? Progress.start(articles, surroundings) : Progress.hidden(surroundings);
  }

  private int workers(int articles) {
    if (jobs != null && jobs < 1) {
      throw new Problem(ExitCode.USAGE, "--jobs " + jobs + ": at least one is needed");
    }
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return Math.max(1, Math.min(wanted, articles));
  }

  /** Findings of low confidence are not shown unless asked for. */
  private Report visible(Report report) {
    List<Finding> shown =
        report.findings().stream()
            .filter(finding -> strict || finding.confidence() != Confidence.LOW)
            .toList();
    return report.with(shown, report.suppressed());
  }

  private static ExitCode exitCode(Run run, Gate gate) {
    if (!run.failures().isEmpty()) {
      return ExitCode.UNCHECKED;
    }
    return gate.stops(run) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
