package dev.calque.core.report.html;

import dev.calque.core.text.Placeholder;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes the words of a segment with parts of them marked. Parts may overlap: the text is cut where
 * one begins or ends.
 *
 * @param source what the segment was read from
 * @param highlights in UTF-16 units of that source
 */
record MarkedText<T>(
    Html html, Source source, List<Highlight<T>> highlights, Highlight.Marker<T> marker) {

  private static final int LONGEST_OBJECT = 60;

  MarkedText {
    highlights = List.copyOf(highlights);
  }

  void write(Segment segment) {
    List<Highlight<T>> here =
        highlights.stream()
            .flatMap(
                h ->
                    segment.map().toPlain(h.span()).map(s -> new Highlight<>(s, h.item())).stream())
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, segment.text().length()));
    here.forEach(h -> cuts.addAll(List.of(h.span().start(), h.span().end())));
    int start = 0;
    for (int end : cuts.tailSet(0, false)) {
      writeRun(segment, new Span(start, end), here);
      start = end;
    }
  }

  private void writeRun(Segment segment, Span run, List<Highlight<T>> here) {
    List<T> items = here.stream().filter(h -> h.span().overlaps(run)).map(Highlight::item).toList();
    if (items.isEmpty()) {
      writeWords(segment, run);
    } else {
      marker.mark(html, items, () -> writeWords(segment, run));
    }
  }

  /** Words, line breaks, and what stands for something that is no text. */
  private void writeWords(Segment segment, Span run) {
    String text = segment.text();
    int start = run.start();
    for (int i = run.start(); i < run.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == Placeholder.TEXT.charAt(0)) {
        html.text(text.substring(start, i));
        writeBreak(segment, c, new Span(i, i + 1));
        start = i + 1;
      }
    }
    html.text(text.substring(start, run.end()));
  }

  private void writeBreak(Segment segment, char c, Span place) {
    if (c == '\n') {
      html.empty("br", Attributes.NONE);
    } else {
      String object = segment.map().toSource(place).in(source.text());
      boolean isShort = object.length() <= LONGEST_OBJECT && !object.contains("<");
      html.element("code", isShort ? object : "…");
    }
  }
}
