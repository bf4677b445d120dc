package dev.calque.core.report;

import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import dev.calque.core.unicode.Graphemes;
import java.util.ArrayList;
import java.util.List;

/**
 * The line that a span begins on, as a terminal shows it, with a line of carets under the span.
 *
 * @param line 1-based
 * @param before what stands before the span, cut on the left if the line is long
 * @param marked the span, or as much of it as stands on the line
 * @param after what stands behind it, cut on the right if the line is long
 */
public record Excerpt(int line, String before, String marked, String after) {

  private static final int CONTEXT = 44;
  private static final int LONGEST_MARK = 100;

  /** Most columns take one unit of UTF-16, so it is here that one looks for them first. */
  private static final int NEAR = 2;

  /** Further away nothing is shown, however many marks stand on each letter. */
  private static final int FAR = 10;

  private static final String CUT = "…";
  private static final String TAB = "    ";

  /** The place of a span in its source, in UTF-16 units. */
  public static Excerpt of(Source source, Span span) {
    int number = source.position(span.start()).line();
    Span line = source.lineSpan(number);
    int start = Math.min(span.start(), line.end());
    int end = Math.max(start, Math.min(span.end(), line.end()));
    String text = source.text();
    String marked = head(text, start, end, LONGEST_MARK);
    return new Excerpt(
        number,
        tail(text, line.start(), start, CONTEXT),
        span.end() > line.end() ? marked + CUT : marked,
        head(text, end, line.end(), CONTEXT));
  }

  /** The carets, indented to stand under the span. */
  String indent() {
    return " ".repeat(width(before));
  }

  String carets() {
    return "^".repeat(Math.max(1, width(marked)));
  }

  /** What stands from one offset on, cut behind that many columns. */
  private static String head(String text, int start, int end, int width) {
    int far = Math.min(end, start + FAR * width);
    int near = Math.min(far, start + NEAR * width);
    String nearby = text.substring(start, near);
    if (isPlain(nearby)) {
      return nearby.length() <= width ? nearby : nearby.substring(0, width) + CUT;
    }
    List<String> cells = cells(nearby);
    if (near < far && width(cells) <= width) {
      cells = cells(text.substring(start, far));
    }
    return String.join("", head(cells, width));
  }

  /** What stands before an offset, the last columns of it. */
  private static String tail(String text, int start, int end, int width) {
    int far = Math.max(start, end - FAR * width);
    int near = Math.max(far, end - NEAR * width);
    String nearby = text.substring(near, end);
    if (isPlain(nearby)) {
      int cut = nearby.length() - width;
      return cut <= 0 ? nearby : CUT + nearby.substring(cut);
    }
    List<String> cells = cells(nearby);
    if (near > far && width(cells) <= width) {
      cells = cells(text.substring(far, end));
    }
    return String.join("", tail(cells, width));
  }

  /** Whether each UTF-16 unit is a printable character in a column of its own. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(Excerpt::isPlain);
  }

  private static boolean isPlain(int c) {
    return in(c, ' ', '~')
        || in(c, '\u00AE', '\u02FF')
        || in(c, '\u0400', '\u0482')
        || in(c, '\u2010', '\u2027');
  }

  private static boolean in(int c, char first, char last) {
    return first <= c && c <= last;
  }

  private static List<String> head(List<String> cells, int width) {
    List<String> kept = new ArrayList<>();
    int used = 0;
    for (String cell : cells) {
      used += Graphemes.width(cell);
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
      used += Graphemes.width(cells.get(i));
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
    return Graphemes.of(text).stream()
        .map(cell -> cell.equals("\t") ? TAB : Printable.of(cell))
        .toList();
  }

  private static int width(String text) {
    return isPlain(text) ? text.length() : width(cells(text));
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(Graphemes::width).sum();
  }
}
