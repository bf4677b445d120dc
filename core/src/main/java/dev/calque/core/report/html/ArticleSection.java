package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.NONE;
import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;

import dev.calque.core.fix.FixLevel;
import dev.calque.core.fix.Rewrite;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.Readers;
import dev.calque.core.report.ArticleLanguages;
import dev.calque.core.report.Counted;
import dev.calque.core.score.Scorecard;
import dev.calque.core.text.Document;
import dev.calque.core.text.Position;
import dev.calque.core.text.Span;
import java.util.List;

/** One article: what is known of it, its text with the findings marked, and their list. */
record ArticleSection(Html html, Entry entry) {

  void write() {
    Attributes attributes =
        id(entry.id())
            .and("class", "sheet")
            .and("aria-labelledby", entry.id() + "-name")
            .and("tabindex", "-1");
    html.element(
        "article",
        attributes,
        () -> {
          html.element("header", this::writeHeader);
          entry.report().failures().forEach(this::writeFailure);
          html.element("div", css("columns"), this::writeColumns);
        });
    html.line();
  }

  private void writeHeader() {
    Report report = entry.report();
    Scorecard card = entry.card();
    html.element("h2", id(entry.id() + "-name"), () -> html.path(entry.name()));
    if (entry.wasChecked()) {
      String figures =
          Counted.of(card.words(), "word")
              + " · "
              + Counted.of(card.findings(), "finding")
              + " · penalty "
              + Wording.decimal(card.penaltyPerThousand())
              + " per 1,000 words"
              + (card.isSmallSample() ? " (small sample)" : "");
      html.element("p", css("facts"), figures);
    }
    String languages = ArticleLanguages.of(report);
    if (!languages.isEmpty()) {
      html.element("p", css("facts"), languages);
    }
  }

  private void writeFailure(Failure failure) {
    String place =
        failure
            .span()
            .map(span -> entry.report().source().position(span.start()))
            .map(ArticleSection::place)
            .orElse("");
    html.element("p", css("failure"), "Not checked" + place + ": " + failure.message());
  }

  private static String place(Position at) {
    return ", line " + at.line() + ", column " + at.column();
  }

  private void writeColumns() {
    entry.document().ifPresent(this::writeText);
    if (!entry.findings().isEmpty()) {
      writeFindings();
    }
    entry.document().ifPresent(document -> writeCorrected());
  }

  private void writeText(Document document) {
    List<Highlight<Numbered>> highlights =
        entry.findings().stream().map(n -> new Highlight<>(n.finding().span(), n)).toList();
    html.element(
        "div",
        css("text").language(entry.report().language()),
        () -> new ArticleText<>(html, document, highlights, new FindingMarks()).write());
  }

  private void writeFindings() {
    html.element(
        "div",
        css("list"),
        () -> {
          html.element("h3", id(entry.id() + "-findings"), "Findings");
          html.element(
              "ol",
              NONE.and("aria-labelledby", entry.id() + "-findings"),
              () -> entry.findings().forEach(n -> new FindingItem(html, n).write()));
        });
  }

  private void writeCorrected() {
    Rewrite corrected =
        Rewrite.of(entry.report().source(), entry.report().findings(), FixLevel.ALL, Readers::read);
    if (!corrected.corrections().isEmpty()) {
      Entry.read(corrected.source())
          .ifPresent(document -> writeCorrected(corrected.places(), document));
    }
  }

  private void writeCorrected(List<Span> places, Document document) {
    html.element(
        "details",
        css("corrected"),
        () -> {
          html.element("summary", "Text with the first suggestions applied, beside the original");
          Attributes body = css("text").language(entry.report().language());
          html.element(
              "div",
              body,
              () ->
                  new ArticleText<Span>(
                          html,
                          document,
                          places.stream()
                              .filter(place -> !place.isEmpty())
                              .map(place -> new Highlight<>(place, place))
                              .toList(),
                          (out, changes, words) -> out.element("ins", words))
                      .write());
        });
  }
}
