package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;
import static dev.calque.core.report.html.Attributes.link;

import dev.calque.core.report.Counted;
import dev.calque.core.report.Run;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.util.List;
import java.util.Map;

/** The figures of the whole run, what could not be checked, and the two drawings. */
record SummarySection(Html html, Run run, List<Entry> entries) {

  void write() {
    html.element(
        "section",
        id("summary").and("aria-labelledby", "summary-title"),
        () -> {
          html.element("h2", id("summary-title").and("class", "unseen"), "Summary");
          writeFigures();
          writeFailures();
          if (!run.findings().isEmpty()) {
            html.element("div", css("charts"), this::writeCharts);
          }
        });
    html.line();
  }

  private void writeFigures() {
    Scorecard card = run.scorecard();
    html.element(
        "dl",
        css("figures"),
        () -> {
          figure("", "Articles", Counted.number(entries.size()));
          figure("", "Words", Counted.number(run.words()));
          figure("", "Findings", Counted.number(card.findings()));
          figure("", "Penalty per 1,000 words", Wording.decimal(card.penaltyPerThousand()));
          for (Map.Entry<Severity, Integer> count : card.bySeverity().entrySet()) {
            if (count.getKey() != Severity.NEUTRAL || count.getValue() > 0) {
              String name = Wording.name(count.getKey());
              figure(Wording.key(count.getKey()), name, Counted.number(count.getValue()));
            }
          }
        });
    if (card.isSmallSample()) {
      html.element("p", css("note"), smallSample());
    }
  }

  private void figure(String style, String name, String value) {
    html.element(
        "div", css("figure " + style), () -> html.element("dt", name).element("dd", value));
  }

  /** What to think of a penalty that so few words give. */
  static String smallSample() {
    return "Small sample: the method of MQM wants "
        + Scorecard.LEAST_WORDS
        + " words or more. Below, one error more or less decides the penalty per "
        + Counted.number(Scorecard.REFERENCE_WORDS)
        + " words.";
  }

  private void writeFailures() {
    List<Entry> failed = entries.stream().filter(e -> !e.report().failures().isEmpty()).toList();
    if (failed.isEmpty()) {
      return;
    }
    html.element(
        "div",
        css("failures").and("role", "note"),
        () -> {
          String articles = Counted.of(failed.size(), "article");
          html.element("p", articles + " could not be checked, or not in full:");
          html.element("ul", () -> failed.forEach(this::writeFailed));
        });
  }

  private void writeFailed(Entry entry) {
    html.element("li", () -> html.element("a", link(entry.id()), () -> html.path(entry.name())));
  }

  private void writeCharts() {
    html.element(
        "figure",
        () -> {
          html.element("figcaption", "Articles by penalty points per 1,000 words");
          PenaltyChart.write(html, entries);
        });
    html.element(
        "figure",
        () -> {
          html.element("figcaption", "Findings by MQM type");
          TypeChart.write(html, run.findings());
        });
  }
}
