package dev.calque.core.text;

/**
 * What stands in a segment's plain text for something inside a sentence that is not text: inline
 * code, an address, a formula, a template variable, a foreign word with a segment of its own.
 *
 * <p>It keeps the sentence around it whole: "The option OBJECT sets the width". It is U+FFFC, which
 * Unicode defines for an object inside text, so that it belongs to no language and is no word that
 * an article could contain. Checks treat it as a noun that they know nothing about and never report
 * it. A U+FFFC that stands in the file itself is text; {@link OffsetMap#isVerbatim} tells them
 * apart.
 */
public final class Placeholder {

  /** One UTF-16 unit. */
  public static final String TEXT = "\uFFFC";

  private Placeholder() {}
}
