package dev.calque.core.report;

/**
 * Text of an article in HTML blocks of a Markdown page on GitHub: no markup, no link and no mention
 * in it comes to life. An HTML block ends at an empty line only, and Markdown is not read in it.
 */
final class Html {

  private static final int LONGEST = 600;
  private static final String CUT = "…";

  /** Two texts with a comment between them are no reference. */
  private static final String NOTHING = "<!-- -->";

  private Html() {}

  /** Running text on one line; a very long one is cut. */
  static String text(String text) {
    String broken = References.breakUp(cut(Printable.name(text)));
    return escape(broken).replace(References.JOINER, NOTHING);
  }

  /** A name or words of the article, as code. */
  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + CUT;
  }
}
