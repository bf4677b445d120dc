package dev.calque.core.report.html;

import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the rows of neighbouring table cells by what stands between the cells: the tag of a row in
 * HTML, the end of a line in Markdown.
 */
final class TableRows {

  private TableRows() {}

  /**
   * @param cells in the order of the source
   * @return rows of at least one cell
   */
  static List<List<Segment>> of(Source source, List<Segment> cells) {
    List<List<Segment>> rows = new ArrayList<>();
    int last = 0;
    for (Segment cell : cells) {
      Span place = cell.map().toSource(new Span(0, cell.text().length()));
      boolean first = rows.isEmpty() || place.start() < last;
      if (first || isRowEnd(new Span(last, place.start()).in(source.text()))) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(cell);
      last = place.end();
    }
    return rows;
  }

  private static boolean isRowEnd(String between) {
    String markup = between.toLowerCase(Locale.ROOT);
    boolean isHtml = markup.contains("<td") || markup.contains("<th");
    return isHtml ? markup.contains("<tr") : markup.contains("\n") || markup.contains("\r");
  }
}
