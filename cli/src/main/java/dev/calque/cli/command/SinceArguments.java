package dev.calque.cli.command;

import dev.calque.cli.input.ChangedLines;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that leave only what has changed. */
final class SinceArguments {

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Check only files that have changed since a git revision, or are new.")
  private @Nullable String revision;

  @Option(
      names = "--since-scope",
      paramLabel = "SCOPE",
      defaultValue = "lines",
      description =
          "${COMPLETION-CANDIDATES}: report findings on changed lines, or all of changed files"
              + " (default: ${DEFAULT-VALUE}).")
  private Scope scope = Scope.LINES;

  /** What has changed; empty if nobody asked. */
  Optional<ChangedLines> changes(Path workingFolder) {
    if (revision == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ChangedLines.since(workingFolder, revision));
    } catch (IOException e) {
      throw new Problem(ExitCode.USAGE, "--since " + revision + ": " + e.getMessage());
    }
  }

  /** The report with findings on changed lines only, where those were asked for. */
  Report narrowed(Report report, ChangedLines changes, Path workingFolder) {
    if (scope == Scope.FILES) {
      return report;
    }
    Path file = workingFolder.resolve(report.source().name());
    List<Finding> changed =
        report.findings().stream().filter(finding -> isChanged(finding, changes, file)).toList();
    return report.with(changed, report.suppressed());
  }

  private static boolean isChanged(Finding finding, ChangedLines changes, Path file) {
    String text = finding.source().text();
    int first = line(text, finding.span().start());
    int last = line(text, Math.max(finding.span().start(), finding.span().end() - 1));
    return changes.has(file, first, last);
  }

  /** As git counts lines: a lone CR ends none. */
  private static int line(String text, int offset) {
    return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
  }

  /** How much of a changed file is reported. */
  enum Scope {
    LINES,
    FILES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
