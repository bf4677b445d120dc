package dev.calque.core.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The line that a span begins on, as a terminal shows it, with a line of carets under the span.
 *
 * @param line 1-based
 * @param before what stands before the span, cut on the left if the line is long
 * @param marked the span, or as much of it as stands on the line
 * @param after what stands behind it, cut on the right if the line is long
 */
record Excerpt(int line, String before, String marked, String after) {

  private static final int CONTEXT = 44;
  private static final int LONGEST_MARK = 100;
  private static final String CUT = "…";
  private static final String TAB = "    ";

  static Excerpt of(Source source, Span span) {
    int number = source.position(span.start()).line();
    Span line = source.lineSpan(number);
    int start = Math.min(span.start(), line.end());
    int end = Math.max(start, Math.min(span.end(), line.end()));
    String text = source.text();
    String marked = String.join("", head(cells(text.substring(start, end)), LONGEST_MARK));
    return new Excerpt(
        number,
        String.join("", tail(cells(text.substring(line.start(), start)), CONTEXT)),
        span.end() > line.end() ? marked + CUT : marked,
        String.join("", head(cells(text.substring(end, line.end())), CONTEXT)));
  }

  /** The carets, indented to stand under the span. */
  String indent() {
    return " ".repeat(width(before));
  }

  String carets() {
    return "^".repeat(Math.max(1, width(marked)));
  }

  private static List<String> head(List<String> cells, int width) {
    List<String> kept = new ArrayList<>();
    int used = 0;
    for (String cell : cells) {
      used += cellWidth(cell);
      if (used > width) {
        kept.add(CUT);
        return kept;
      }
      kept.add(cell);
    }
    return kept;
  }

  private static List<String> tail(List<String> cells, int width) {
    int used = 0;
    for (int i = cells.size() - 1; i >= 0; i--) {
      used += cellWidth(cells.get(i));
      if (used > width) {
        List<String> kept = new ArrayList<>(cells.subList(i + 1, cells.size()));
        kept.add(0, CUT);
        return kept;
      }
    }
    return cells;
  }

  /** User-perceived characters, each made printable. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String cell = text.substring(start, end);
      cells.add(cell.equals("\t") ? TAB : Printable.of(cell));
    }
    return cells;
  }

  private static int width(String text) {
    return cells(text).stream().mapToInt(Excerpt::cellWidth).sum();
  }

  private static int cellWidth(String cell) {
    int first = cell.codePointAt(0);
    if (first < 0x80) {
      return cell.length();
    }
    int width = UCharacter.getIntPropertyValue(first, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.FULLWIDTH
            || cell.indexOf('\uFE0F') >= 0;
    return isInvisible(first) ? 0 : wide ? 2 : 1;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
