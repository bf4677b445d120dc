package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Position;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Annotations of GitHub Actions, as workflow commands on standard output. GitHub shows the first
 * ten of a kind and step, so what could not be checked comes first and then the worst finding; a
 * last line tells of more. Columns count UTF-16 units; the end is one past the last.
 */
public final class GitHubReportWriter implements ReportWriter {

  private static final int SHOWN = 10;

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Report report : run.reports()) {
      for (Failure failure : report.failures()) {
        counts.merge(Level.ERROR, 1, Integer::sum);
        out.append(annotation(report.source(), failure)).append('\n');
      }
    }
    for (Finding finding : worstFirst(run.findings())) {
      counts.merge(Level.of(finding.severity()), 1, Integer::sum);
      out.append(annotation(finding)).append('\n');
    }
    if (counts.values().stream().anyMatch(count -> count > SHOWN)) {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      out.append("Calque wrote " + all + " annotations; GitHub shows the first " + SHOWN)
          .append(" errors, warnings and notices of a step. The log has them all.\n");
    }
  }

  private static List<Finding> worstFirst(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::severity).reversed());
    return sorted;
  }

  private static String annotation(Finding finding) {
    GitHubCommand command = at(kind(Level.of(finding.severity())), finding.source().name());
    place(command, finding.source(), finding.span());
    command.with("title", "Calque: " + Printable.of(finding.rule().id().value()));
    return command.line(String.join("\n", FindingText.lines(finding)));
  }

  private static String annotation(Source source, Failure failure) {
    GitHubCommand command = at(kind(Level.ERROR), source.name());
    failure.span().ifPresent(span -> place(command, source, span));
    command.with("title", "Calque: not checked");
    return command.line(Printable.of(failure.message()));
  }

  private static GitHubCommand at(String kind, String path) {
    return new GitHubCommand(kind).with("file", Printable.name(path));
  }

  /** The runner refuses columns of more than one line. */
  private static void place(GitHubCommand command, Source source, Span span) {
    Position start = source.position(span.start());
    Position end = source.position(span.end());
    command.with("line", start.line()).with("endLine", end.line());
    if (start.line() == end.line()) {
      command.with("col", start.column()).with("endColumn", end.column());
    }
  }

  private static String kind(Level level) {
    return level == Level.INFO ? "notice" : level.toString();
  }
}
