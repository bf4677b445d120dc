package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.io.IOException;
import java.util.List;

/** What was found in each article, folded, and what could not be checked: as much as fits. */
final class SummaryDetails {

  private final SizeLimit out;

  SummaryDetails(SizeLimit out) {
    this.out = out;
  }

  void writeFailures(List<Report> reports) throws IOException {
    out.write("<h3>Not checked</h3><ul>");
    int omitted = 0;
    for (Report report : reports) {
      for (Failure failure : report.failures()) {
        String item = Html.code(failure.source()) + ": " + Html.text(failure.message());
        omitted += out.offer("<li>" + item + "</li>") ? 0 : 1;
      }
    }
    out.write("</ul>");
    if (omitted > 0) {
      out.write("<p><b>" + SizeLimit.leftOut(omitted, "failure") + "</b></p>");
    }
    out.write("");
  }

  void writeFindings(List<Report> reports) throws IOException {
    int omitted = 0;
    for (Report report : reports) {
      omitted += report.findings().isEmpty() ? 0 : writeFindings(report);
    }
    if (omitted > 0) {
      out.write("<p><b>" + SizeLimit.leftOut(omitted, "finding") + "</b></p>");
    }
  }

  /** Returns how many did not fit. */
  private int writeFindings(Report report) throws IOException {
    int count = report.findings().size();
    String name = Html.code(report.source().name()) + ": " + Counted.of(count, "finding");
    if (!out.offer("<details><summary>" + name + "</summary><ul>")) {
      return count;
    }
    int omitted = 0;
    for (Finding finding : report.findings()) {
      omitted += out.offer(item(finding)) ? 0 : 1;
    }
    out.write("</ul></details>");
    out.write("");
    return omitted;
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
