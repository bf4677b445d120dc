package dev.calque.cli.command;

import dev.calque.cli.fix.Fixing;
import dev.calque.cli.fix.UnifiedDiff;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.fix.FixLevel;
import dev.calque.core.fix.Fixed;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Counted;
import dev.calque.core.report.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that correct articles. */
final class FixArguments {

  @Option(
      names = "--fix",
      description = "Correct in the files what needs no eye on it, and report what is left.")
  private boolean fix;

  @Option(
      names = "--unsafe",
      description =
          "With --fix or --diff: take the first suggestion of every finding; read it over.")
  private boolean unsafe;

  @Option(
      names = "--diff",
      description = "Print what --fix would change, as a unified diff; change nothing.")
  private boolean diff;

  /** Whether standard output is a diff and not a report. */
  boolean isDiff() {
    return diff;
  }

  /**
   * Fails if the options cannot be followed.
   *
   * @param reportsToFiles whether reports are asked for
   */
  void requireUsable(boolean reportsToFiles) {
    if (unsafe && !fix && !diff) {
      throw new Problem(
          ExitCode.USAGE, "--unsafe says what is fixed; write --fix --unsafe, or --diff --unsafe");
    }
    if (diff && reportsToFiles) {
      throw new Problem(
          ExitCode.USAGE, "--diff prints a diff and no report; leave --output out, or --diff");
    }
  }

  /**
   * What fixes articles; empty if nobody asked for it.
   *
   * @param wanted which findings of a report are to be fixed
   */
  Optional<Fixing> fixing(Function<Report, List<Finding>> wanted) {
    FixLevel level = unsafe ? FixLevel.ALL : FixLevel.SAFE;
    return fix || diff ? Optional.of(new Fixing(level, !diff, wanted)) : Optional.empty();
  }

  /** Says what was done, or would be. */
  void tell(List<Fixed> changed, Surroundings surroundings) {
    if (diff) {
      String text = changed.stream().map(UnifiedDiff::of).collect(Collectors.joining());
      String shown =
          surroundings.outIsTerminal()
              ? text.lines().map(line -> Printable.of(line) + "\n").collect(Collectors.joining())
              : text;
      new StandardOutput(surroundings).write(out -> out.append(shown));
    }
    if (!changed.isEmpty()) {
      int fixes = changed.stream().mapToInt(fixed -> fixed.corrections().size()).sum();
      surroundings
          .err()
          .println(
              "calque: "
                  + Counted.of(fixes, "finding")
                  + (diff ? " would be fixed in " : " fixed in ")
                  + Counted.of(changed.size(), "article"));
    }
  }
}
