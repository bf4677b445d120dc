package dev.calque.core.report;

import dev.calque.core.lint.Report;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the summary for GitHub: articles, severities, MQM types. */
final class SummaryTables {

  private final SizeLimit out;

  SummaryTables(SizeLimit out) {
    this.out = out;
  }

  /** A row an article, as many as fit. */
  void writeArticles(Run run, List<Report> reports) throws IOException {
    out.write(
        "<table><tr><th>Article</th><th>Words</th>"
            + severityHeads(run.scorecard())
            + "<th>Penalty per 1,000 words</th></tr>");
    int written = 0;
    while (written < reports.size() && out.offer(row(run, reports.get(written)))) {
      written++;
    }
    out.write("</table>");
    if (written < reports.size()) {
      String rest = SizeLimit.leftOut(reports.size() - written, "article");
      out.write("<p><b>" + rest + "</b></p>");
    }
    if (reports.stream().anyMatch(report -> run.scorecard(report).isSmallSample())) {
      out.write("<p>* fewer than " + Scorecard.LEAST_WORDS + " words: one error more decides.</p>");
    }
    out.write("");
  }

  private static String severityHeads(Scorecard card) {
    return card.bySeverity().keySet().stream()
        .map(severity -> "<th>" + Json.name(severity) + "</th>")
        .collect(Collectors.joining());
  }

  private static String row(Run run, Report report) {
    Scorecard card = run.scorecard(report);
    StringBuilder row = new StringBuilder("<tr><td>").append(Html.code(report.source().name()));
    row.append(report.failures().isEmpty() ? "" : " <b>not checked, or not in full</b>");
    row.append("</td>").append(number("%,d", card.words()));
    for (int count : card.bySeverity().values()) {
      row.append(number("%,d", count));
    }
    return row.append(penalty(card)).append("</tr>").toString();
  }

  private static String penalty(Scorecard card) {
    if (card.words() == 0) {
      return "<td>–</td>";
    }
    return number(card.isSmallSample() ? "%,.1f*" : "%,.1f", card.penaltyPerThousand());
  }

  private static String number(String format, Object number) {
    return "<td align=\"right\">" + String.format(Locale.ROOT, format, number) + "</td>";
  }

  /** How many findings there are of each severity and type. */
  void writeCounts(Scorecard card) throws IOException {
    out.write("<table><tr><th>Severity</th><th>Findings</th></tr>");
    for (Map.Entry<Severity, Integer> entry : card.bySeverity().entrySet()) {
      writeCount(Json.name(entry.getKey()), entry.getValue());
    }
    out.write("<tr><th>MQM type</th><th>Findings</th></tr>");
    for (Map.Entry<?, Integer> entry : card.byType().entrySet()) {
      writeCount(String.valueOf(entry.getKey()), entry.getValue());
    }
    out.write("</table>");
    out.write("");
  }

  private void writeCount(String name, int count) throws IOException {
    out.write("<tr><td>" + Html.text(name) + "</td>" + number("%,d", count) + "</tr>");
  }
}
