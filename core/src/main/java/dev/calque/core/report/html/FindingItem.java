package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;
import static dev.calque.core.report.html.Attributes.link;

import dev.calque.core.lint.Finding;
import dev.calque.core.report.Excerpt;
import dev.calque.core.text.Position;
import java.util.List;

/** A finding in the list of an article; the script shows the same beside the marked words. */
record FindingItem(Html html, Numbered numbered) {

  private static final int SHOWN_SUGGESTIONS = 5;

  void write() {
    Finding finding = numbered.finding();
    Attributes attributes =
        id(numbered.entry())
            .and("class", "finding " + Wording.key(finding.severity()))
            .and("data-severity", Wording.key(finding.severity()))
            .and("data-type", finding.rule().type().value())
            .and("data-rule", finding.rule().id().value())
            .and("tabindex", "-1");
    html.element(
        "li",
        attributes,
        () -> {
          html.element("p", css("head"), this::writeHead);
          html.element("p", id(numbered.message()).and("class", "message"), finding.message());
          writeSuggestions(finding.replacements());
          writeEvidence(finding.evidence());
          html.element("p", css("rule"), this::writeRule);
        });
    html.line();
  }

  private void writeHead() {
    Finding finding = numbered.finding();
    Position at = finding.source().position(finding.span().start());
    String place = "Line " + at.line() + ", column " + at.column();
    Attributes tag = id(numbered.severity()).and("class", "tag");
    html.element("span", tag, Wording.name(finding.severity())).text(" ");
    if (numbered.seen()) {
      html.element("a", link(numbered.mark()).and("class", "place"), place);
      html.element("q", Attributes.NONE.and("dir", "auto"), finding.quote());
    } else {
      html.element("span", css("place"), place + ", not in the visible text");
      writeExcerpt(Excerpt.of(finding.source(), finding.span()));
    }
  }

  private void writeExcerpt(Excerpt excerpt) {
    html.element(
        "code",
        css("excerpt").and("dir", "auto"),
        () -> {
          html.text(excerpt.before()).element("mark", excerpt.marked());
          html.text(excerpt.after());
        });
  }

  private void writeSuggestions(List<String> replacements) {
    if (replacements.isEmpty()) {
      return;
    }
    html.element(
        "p",
        css("write"),
        () -> {
          html.text("Write ");
          String between = "";
          for (String words : replacements.stream().limit(SHOWN_SUGGESTIONS).toList()) {
            html.text(between);
            between = " or ";
            if (words.isEmpty()) {
              html.element("i", "nothing: delete it");
            } else {
              html.element("b", Attributes.NONE.and("dir", "auto"), words);
            }
          }
        });
  }

  private void writeEvidence(List<String> evidence) {
    if (!evidence.isEmpty()) {
      html.element("ul", css("why"), () -> evidence.forEach(e -> html.element("li", e)));
    }
  }

  private void writeRule() {
    Finding finding = numbered.finding();
    html.element("code", finding.rule().id().value());
    html.text(" · " + Wording.fullType(finding.rule().type()));
    html.text(" · " + Wording.key(finding.confidence()) + " confidence");
  }
}
