package dev.calque.core.report;

import dev.calque.core.lint.Report;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The last lines of a report for people. */
final class TextSummary {

  /** How many articles are shown with what they cost; all are in the other formats. */
  private static final int COSTLIEST = 5;

  private final Style style;

  TextSummary(Style style) {
    this.style = style;
  }

  void write(Run run, Appendable out) throws IOException {
    int articles = (int) run.reports().stream().filter(TextSummary::wasChecked).count();
    int findings = run.findings().size();
    out.append(style.heading(findings == 0 ? "No findings" : Counted.of(findings, "finding")))
        .append(" in " + Counted.of(articles, "article") + ", " + Counted.of(run.words(), "word"));
    Scorecard card = run.scorecard();
    if (findings > 0) {
      out.append(": " + severities(card.bySeverity()));
      out.append("\n  " + style.aside(types(card)));
    }
    out.append('\n');
    writeCostliest(run, out);
    int suppressed = run.suppressed().size();
    if (suppressed > 0) {
      out.append("  " + style.aside(Counted.of(suppressed, "suppressed finding") + " not shown"))
          .append('\n');
    }
    long unchecked = run.reports().stream().filter(r -> !r.failures().isEmpty()).count();
    if (unchecked > 0) {
      String text =
          Counted.of((int) unchecked, "article") + " could not be checked, or not in full";
      out.append(style.failure(text)).append('\n');
    }
  }

  private void writeCostliest(Run run, Appendable out) throws IOException {
    List<Cost> costly =
        run.reports().stream()
            .map(report -> new Cost(report.source().name(), run.scorecard(report)))
            .filter(cost -> cost.card().penalty() > 0)
            .sorted(Comparator.comparingDouble(cost -> -cost.card().penaltyPerThousand()))
            .toList();
    for (Cost cost : costly.subList(0, Math.min(COSTLIEST, costly.size()))) {
      String line = cost.article() + ": " + Penalty.of(cost.card());
      out.append("  " + style.aside(Printable.of(line))).append('\n');
    }
    if (costly.size() > COSTLIEST) {
      String rest = "less in " + Counted.of(costly.size() - COSTLIEST, "more article");
      out.append("  " + style.aside(rest)).append('\n');
    }
  }

  /** Whether at least a part of the article was looked at. */
  private static boolean wasChecked(Report report) {
    return report.failures().isEmpty() || report.words() > 0;
  }

  private String severities(Map<Severity, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> style.severity(entry.getKey(), entry.getValue() + " " + name(entry.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static String types(Scorecard card) {
    return card.byType().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private record Cost(String article, Scorecard card) {}
}
