package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.io.IOException;
import java.util.List;

/** What was found in each article, folded, as much as fits. Counts what it leaves out. */
final class SummaryDetails {

  private static final String END = "</ul></details>";

  /** What is kept to end a list that was begun. */
  private static final int RESERVE = 32;

  private final SizeLimit out;
  private int left;

  SummaryDetails(SizeLimit out) {
    this.out = out;
  }

  /** How many findings or failures did not fit. */
  int left() {
    return left;
  }

  void writeFailures(List<Report> reports) throws IOException {
    out.write("<h3>Not checked</h3><ul>");
    out.raise(-RESERVE);
    for (Report report : reports) {
      for (Failure failure : report.failures()) {
        String item = Html.code(failure.source()) + ": " + Html.text(failure.message());
        left += out.offer("<li>" + item + "</li>") ? 0 : 1;
      }
    }
    out.raise(RESERVE);
    out.write("</ul>");
    out.write("");
  }

  void writeFindings(List<Report> reports) throws IOException {
    for (Report report : reports) {
      if (!report.findings().isEmpty()) {
        writeFindings(report);
      }
    }
  }

  private void writeFindings(Report report) throws IOException {
    int count = report.findings().size();
    String name = Html.code(report.source().name()) + ": " + Counted.of(count, "finding");
    out.raise(-RESERVE);
    if (out.offer("<details><summary>" + name + "</summary><ul>")) {
      for (Finding finding : report.findings()) {
        left += out.offer(item(finding)) ? 0 : 1;
      }
      out.write(END);
      out.write("");
    } else {
      left += count;
    }
    out.raise(RESERVE);
  }

  private static String item(Finding finding) {
    StringBuilder item = new StringBuilder("<li><b>").append(Json.name(finding.severity()));
    item.append("</b> ").append(FindingText.place(finding));
    item.append(": ").append(Html.code(finding.quote()));
    item.append("<br>").append(Html.text(finding.message()));
    if (!finding.replacements().isEmpty()) {
      item.append("<br>Write: ").append(Html.code(Suggestions.of(finding)));
    }
    return item.append(" (")
        .append(Html.code(finding.rule().id().value()))
        .append(")</li>")
        .toString();
  }
}
