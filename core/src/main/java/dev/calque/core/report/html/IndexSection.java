package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.NONE;
import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;
import static dev.calque.core.report.html.Attributes.link;

import dev.calque.core.report.Counted;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The table of articles, the most expensive first; the script sorts it by any column. */
record IndexSection(Html html, List<Entry> entries) {

  void write() {
    html.element(
        "section",
        id("index").and("aria-labelledby", "index-title"),
        () -> {
          html.element("h2", id("index-title"), "Articles");
          html.element("div", css("wide"), () -> html.element("table", this::writeTable));
          if (entries.stream().anyMatch(IndexSection::isSmallSample)) {
            html.element("p", css("note").and("id", "small"), "* " + SummarySection.smallSample());
          }
        });
    html.line();
  }

  private static boolean isSmallSample(Entry entry) {
    return entry.wasChecked() && entry.card().isSmallSample();
  }

  private void writeTable() {
    html.element("caption", css("unseen"), "Articles with their words, findings and penalty");
    html.element("thead", () -> html.element("tr", this::writeHead));
    Comparator<Entry> byPenalty = Comparator.comparing(IndexSection::penalty);
    html.element(
        "tbody",
        () ->
            entries.stream()
                .sorted(byPenalty.reversed())
                .forEach(entry -> html.element("tr", row(entry), () -> writeRow(entry)).line()));
  }

  private void writeHead() {
    head("name", "Article", "none");
    head("words", "Words", "none");
    head("findings", "Findings", "none");
    head("penalty", "Penalty per 1,000 words", "descending");
  }

  private void head(String column, String name, String order) {
    Attributes attributes = css(column).and("scope", "col").and("aria-sort", order);
    html.element(
        "th",
        attributes,
        () -> html.element("button", NONE.and("type", "button").and("data-sort", column), name));
  }

  private static Attributes row(Entry entry) {
    Scorecard card = entry.card();
    return NONE.and("data-article", entry.id())
        .and("data-name", entry.name())
        .and("data-words", card.words())
        .and("data-findings", card.findings())
        .and("data-penalty", Double.toString(penalty(entry)));
  }

  /** What an article is sorted by: one that was not checked is not among those that are clean. */
  private static double penalty(Entry entry) {
    return entry.wasChecked() ? entry.card().penaltyPerThousand() : -1;
  }

  private void writeRow(Entry entry) {
    Scorecard card = entry.card();
    html.element(
        "th",
        css("name").and("scope", "row"),
        () -> html.element("a", link(entry.id()), () -> html.path(entry.name())));
    if (!entry.wasChecked()) {
      html.element("td", css("none").and("colspan", 3), "not checked");
      return;
    }
    html.element("td", css("words"), Counted.number(card.words()));
    html.element("td", css("findings"), () -> writeFindings(card));
    html.element("td", css("penalty"), () -> writePenalty(entry));
  }

  private void writeFindings(Scorecard card) {
    for (Map.Entry<Severity, Integer> count : card.bySeverity().entrySet()) {
      if (count.getValue() > 0) {
        String severity = Wording.key(count.getKey());
        Attributes attributes = css("tally " + severity).and("title", severity);
        html.element(
            "span",
            attributes,
            () -> {
              html.text(Counted.number(count.getValue()));
              html.element("span", css("unseen"), " " + severity + ", in all ");
            });
      }
    }
    html.element("b", Counted.number(card.findings()));
  }

  private void writePenalty(Entry entry) {
    html.text(Wording.decimal(entry.card().penaltyPerThousand()));
    Attributes star = css("star").and("aria-label", "small sample").and("role", "img");
    html.element(
        "span",
        isSmallSample(entry) ? star : css("star").and("aria-hidden", "true"),
        isSmallSample(entry) ? "*" : "");
  }
}
