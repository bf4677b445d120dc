package dev.calque.core.reader.html;

import java.util.Map;
import java.util.Set;

/** What HTML's element names mean to a reader of text. */
final class ElementNames {

  static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** Elements that begin on a line of their own. */
  static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hgroup",
          "hr",
          "html",
          "label",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "object",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "template",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "audio",
          "video",
          "canvas",
          "script",
          "style",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "datalist",
          "listing",
          "plaintext");

  /** Blocks without text to check. */
  static final Set<String> HIDDEN_BLOCKS =
      Set.of(
          "pre",
          "template",
          "noscript",
          "object",
          "audio",
          "video",
          "canvas",
          "datalist",
          "script",
          "style",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "listing",
          "plaintext");

  /** Parts of a sentence that are not text. */
  static final Set<String> OBJECTS = Set.of("code", "kbd", "samp", "var", "svg", "math", "tt");

  /** What is for using the page, not for reading. */
  static final Set<String> INTERFACE =
      Set.of(
          "nav",
          "form",
          "button",
          "footer",
          "menu",
          "select",
          "label",
          "textarea",
          "dialog",
          "search");

  /** The open elements that a start tag closes, whose end tags may be left out. */
  static final Map<String, Set<String>> CLOSES =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("td", Set.of("td", "th")),
          Map.entry("th", Set.of("td", "th")),
          Map.entry("tr", Set.of("tr")),
          Map.entry("thead", Set.of("tbody", "thead", "tfoot", "caption")),
          Map.entry("tbody", Set.of("tbody", "thead", "tfoot", "caption")),
          Map.entry("tfoot", Set.of("tbody", "thead", "tfoot", "caption")),
          Map.entry("option", Set.of("option")),
          Map.entry("body", Set.of("head")));

  /** What no left-out end tag reaches beyond. */
  static final Set<String> CONTAINERS =
      Set.of("ul", "ol", "menu", "dl", "table", "select", "blockquote", "article", "section");

  private ElementNames() {}
}
