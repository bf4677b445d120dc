package dev.calque.core.text;

/**
 * What an author tells Calque in a comment or in the front matter.
 *
 * @param span where it stands, in UTF-16 units of the source
 * @param text such as {@code calque-ignore casing/name: the band writes it so}
 */
public record Directive(Span span, String text) {

  /** What every directive begins with. */
  public static final String PREFIX = "calque-";
}
