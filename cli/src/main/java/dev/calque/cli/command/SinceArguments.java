package dev.calque.cli.command;

import dev.calque.cli.input.ChangedLines;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that leave only what has changed. */
final class SinceArguments {

  private static final Pattern LONE_CR = Pattern.compile("\\r(?!\\n)");

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
    Source lines = withLinesOfGit(report.source());
    List<Finding> changed =
        report.findings().stream()
            .filter(finding -> isChanged(finding.span(), lines, changes, file))
            .toList();
    return report.with(changed, report.suppressed());
  }

  private static boolean isChanged(Span span, Source lines, ChangedLines changes, Path file) {
    int first = lines.position(span.start()).line();
    int last = lines.position(Math.max(span.start(), span.end() - 1)).line();
    return changes.has(file, first, last);
  }

  /** To git a lone CR ends no line. */
  private static Source withLinesOfGit(Source source) {
    return new Source(source.name(), LONE_CR.matcher(source.text()).replaceAll(" "));
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
