package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.css;

import java.util.Locale;

/** A drawing in the page, with a name and a description for those who cannot see it. */
final class Svg {

  /** Units of the drawing; about as many pixels on a narrow screen. */
  static final int WIDTH = 380;

  private final Html html;

  private Svg(Html html) {
    this.html = html;
  }

  /** What is drawn. */
  @FunctionalInterface
  interface Drawing {
    void draw(Svg svg);
  }

  /**
   * @param id of the drawing; unique in the page
   * @param description all that the drawing shows, in words
   */
  static void draw(
      Html html, String id, String name, String description, int height, Drawing drawing) {
    Attributes attributes =
        Attributes.id(id)
            .and("viewBox", "0 0 " + WIDTH + " " + height)
            .and("role", "img")
            .and("aria-labelledby", id + "-name")
            .and("aria-describedby", id + "-about");
    html.element(
        "svg",
        attributes,
        () -> {
          html.element("title", Attributes.id(id + "-name"), name);
          html.element("desc", Attributes.id(id + "-about"), description);
          drawing.draw(new Svg(html));
        });
  }

  void bar(String style, double x, double y, double width, double height) {
    Attributes place = css(style).and("x", units(x)).and("y", units(y)).and("width", units(width));
    html.element("rect", place.and("height", units(height)), "");
  }

  void line(double x1, double y1, double x2, double y2) {
    Attributes ends = css("axis").and("x1", units(x1)).and("y1", units(y1));
    html.element("line", ends.and("x2", units(x2)).and("y2", units(y2)), "");
  }

  /**
   * @param anchor which part of the text stands at {@code x}: start, middle or end
   */
  void text(String style, double x, double y, String anchor, String text) {
    Attributes place = css(style).and("x", units(x)).and("y", units(y));
    html.element("text", place.and("text-anchor", anchor), text);
  }

  private static String units(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
