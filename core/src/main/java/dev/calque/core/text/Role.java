package dev.calque.core.text;

/** What a segment is in its article. */
public enum Role {
  TITLE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  QUOTE,
  TABLE_CELL,
  CAPTION,
  ALT_TEXT,
  FOOTNOTE,
  FRONT_MATTER,
  /** Labels of buttons, forms and links that are not the article's prose. */
  INTERFACE;

  /** A title or a heading: short, without a final full stop, often without a verb. */
  public boolean isHeading() {
    return this == TITLE || this == HEADING;
  }

  /** Running text, which should be made of whole sentences. */
  public boolean isProse() {
    return this == PARAGRAPH || this == QUOTE;
  }
}
