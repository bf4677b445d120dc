package dev.calque.core.report;

import dev.calque.core.lint.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page for {@code $GITHUB_STEP_SUMMARY}: GitHub's Markdown, made of HTML blocks so that text of
 * an article is never read as Markdown. The costliest articles come first. GitHub refuses pages
 * over 1 MiB, so a longer one is cut and says what is left out.
 */
public final class GitHubSummaryReportWriter implements ReportWriter {

  /** GitHub takes 1,048,576 bytes of all that a step writes. */
  private static final int LIMIT = 1_000_000;

  /** Bytes kept for the last line and the ends of tables. */
  private static final int RESERVE = 2_000;

  private static final int TABLE = 400_000;
  private static final int FAILURES = 200_000;

  @Override
  public void write(Run run, Appendable out) throws IOException {
    SizeLimit limit = new SizeLimit(out, TABLE - RESERVE);
    List<Report> reports = costliestFirst(run);
    String counted = Counted.of(run.findings().size(), "finding");
    limit.write("<h2>Calque: " + counted + " in " + size(run) + "</h2>");
    limit.write("");
    SummaryTables tables = new SummaryTables(limit);
    tables.writeCounts(run.scorecard());
    tables.writeArticles(run, reports);
    SummaryDetails details = new SummaryDetails(limit);
    limit.raise(FAILURES);
    if (!run.failures().isEmpty()) {
      details.writeFailures(reports);
    }
    limit.raise(LIMIT - TABLE - FAILURES);
    details.writeFindings(reports);
  }

  private static String size(Run run) {
    return Counted.of(run.reports().size(), "article") + ", " + Counted.of(run.words(), "word");
  }

  private static List<Report> costliestFirst(Run run) {
    List<Report> sorted = new ArrayList<>(run.reports());
    Comparator<Report> cost =
        Comparator.comparing(report -> run.scorecard(report).penaltyPerThousand());
    Comparator<Report> unchecked = Comparator.comparing(report -> !report.failures().isEmpty());
    sorted.sort(unchecked.thenComparing(cost).reversed());
    return sorted;
  }
}
