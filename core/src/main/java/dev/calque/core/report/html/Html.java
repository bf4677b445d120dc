package dev.calque.core.report.html;

import dev.calque.core.report.Printable;
import java.util.regex.Pattern;

/**
 * Builds HTML that is well-formed and whose text cannot become markup: all of it is escaped, and
 * what reorders or steers text (bidirectional overrides, control characters, lone surrogates) is
 * shown as {@code \u202E}. Not thread-safe.
 */
final class Html {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

  private final StringBuilder out = new StringBuilder("<!doctype html>\n");

  /** What stands inside an element. */
  @FunctionalInterface
  interface Content {
    void write();
  }

  Html text(String text) {
    Printable.of(text).codePoints().forEach(this::character);
    return this;
  }

  /** A name of a file, which may go on in another line after each folder. */
  Html path(String name) {
    int start = 0;
    for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', start)) {
      text(name.substring(start, end + 1)).empty("wbr", Attributes.NONE);
      start = end + 1;
    }
    return text(name.substring(start));
  }

  Html element(String name, Attributes attributes, Content content) {
    open(name, attributes);
    content.write();
    out.append("</").append(name).append('>');
    return this;
  }

  Html element(String name, Attributes attributes, String text) {
    return element(name, attributes, () -> text(text));
  }

  Html element(String name, String text) {
    return element(name, Attributes.NONE, text);
  }

  Html element(String name, Content content) {
    return element(name, Attributes.NONE, content);
  }

  /** An element that has neither content nor an end tag, such as {@code input}. */
  Html empty(String name, Attributes attributes) {
    open(name, attributes);
    return this;
  }

  /** The policy by which a browser runs nothing and loads nothing but the assets named in it. */
  Html policy(Asset style, Asset script) {
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src '" + style.hash() + "'; script-src '" + script.hash() + "'; ")
        .append("base-uri 'none'; form-action 'none'; ")
        .append("require-trusted-types-for 'script'; trusted-types 'none'\">\n");
    return this;
  }

  Html style(Asset asset) {
    return raw("style", asset);
  }

  Html script(Asset asset) {
    return raw("script", asset);
  }

  /** A line break in the file, for people who read or compare it; none in the page. */
  Html line() {
    out.append('\n');
    return this;
  }

  private Html raw(String name, Asset asset) {
    out.append('<' + name + '>').append(asset.text()).append("</" + name + ">\n");
    return this;
  }

  private void open(String name, Attributes attributes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not an element: " + name);
    }
    out.append('<').append(name);
    attributes
        .values()
        .forEach(
            (key, value) -> {
              out.append(' ').append(key);
              out.append("=\"");
              text(value);
              out.append('"');
            });
    out.append('>');
  }

  private void character(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        if (isNoncharacter(codePoint)) {
          out.append(String.format("\\u{%X}", codePoint));
        } else {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** Code points that Unicode keeps for no character; HTML forbids them. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
