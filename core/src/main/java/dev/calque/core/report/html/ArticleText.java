package dev.calque.core.report.html;

import dev.calque.core.text.Document;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes an article as its readers see it, block by block. */
final class ArticleText<T> {

  /** The level of an article's title in the outline of the page. */
  private static final int TITLE_LEVEL = 3;

  private static final int LOWEST_LEVEL = 6;

  private final Document document;
  private final Html html;
  private final MarkedText<T> words;

  ArticleText(
      Html html, Document document, List<Highlight<T>> highlights, Highlight.Marker<T> marker) {
    this.html = html;
    this.document = document;
    this.words = new MarkedText<>(html, document.source(), highlights, marker);
  }

  /** Whether readers see that segment: front matter is for programs. */
  static boolean isVisible(Segment segment) {
    return segment.role() != Role.FRONT_MATTER;
  }

  /** Whether readers see anything of that range of the source. */
  static boolean isVisible(Document document, Span source) {
    return document.segments().stream()
        .anyMatch(s -> isVisible(s) && s.map().toPlain(source).isPresent());
  }

  void write() {
    List<Segment> group = new ArrayList<>();
    for (Segment segment : document.segments()) {
      if (!isVisible(segment)) {
        continue;
      }
      if (!group.isEmpty() && group.get(0).role() != segment.role()) {
        writeGroup(group);
        group.clear();
      }
      group.add(segment);
    }
    if (!group.isEmpty()) {
      writeGroup(group);
    }
  }

  /** Neighbours of one role: the items of a list, the cells of a table. */
  private void writeGroup(List<Segment> group) {
    switch (group.get(0).role()) {
      case LIST_ITEM -> html.element("ul", () -> group.forEach(s -> block("li", "", s)));
      case QUOTE -> html.element("blockquote", () -> group.forEach(s -> block("p", "", s)));
      case TABLE_CELL -> writeTable(group);
      default -> group.forEach(this::writeBlock);
    }
    html.line();
  }

  private void writeBlock(Segment segment) {
    switch (segment.role()) {
      case TITLE -> block("h" + TITLE_LEVEL, "headline", segment);
      case HEADING -> {
        int level = Math.min(LOWEST_LEVEL, Math.max(1, segment.level()) + TITLE_LEVEL - 1);
        block("h" + level, "", segment);
      }
      case PARAGRAPH -> block("p", "", segment);
      case CAPTION -> labelled("Caption", segment);
      case ALT_TEXT -> labelled("Picture", segment);
      case FOOTNOTE -> labelled("Footnote", segment);
      default -> labelled("Label", segment);
    }
  }

  private void labelled(String label, Segment segment) {
    Attributes attributes = Attributes.css("aside").language(segment.declaredLanguage());
    html.element(
        "p",
        attributes,
        () -> {
          html.element("span", Attributes.css("label").and("lang", "en"), label).text(" ");
          words.write(segment);
        });
  }

  private void writeTable(List<Segment> cells) {
    html.element(
        "div",
        Attributes.css("wide"),
        () ->
            html.element(
                "table",
                () -> TableRows.of(document.source(), cells).forEach(row -> writeRow(row))));
  }

  private void writeRow(List<Segment> row) {
    html.element("tr", () -> row.forEach(cell -> block("td", "", cell)));
  }

  private void block(String element, String css, Segment segment) {
    Attributes attributes = css.isEmpty() ? Attributes.NONE : Attributes.css(css);
    html.element(
        element, attributes.language(segment.declaredLanguage()), () -> words.write(segment));
  }
}
