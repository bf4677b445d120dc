package dev.calque.core.report.html;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Run;
import dev.calque.core.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers the articles and the findings of a run. */
final class Entries {

  private Entries() {}

  /** In the order of the run. */
  static List<Entry> of(Run run) {
    List<Entry> entries = new ArrayList<>();
    int findings = 0;
    for (Report report : run.reports()) {
      entries.add(entry(entries.size() + 1, findings, report, run));
      findings += report.findings().size();
    }
    return entries;
  }

  private static Entry entry(int number, int before, Report report, Run run) {
    Optional<Document> document = Entry.read(report.source());
    List<Numbered> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      boolean seen = document.filter(d -> ArticleText.isVisible(d, finding.span())).isPresent();
      findings.add(new Numbered(before + findings.size() + 1, finding, seen));
    }
    return new Entry(number, report, run.scorecard(report), document, findings);
  }
}
