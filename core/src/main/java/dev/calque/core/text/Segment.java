package dev.calque.core.text;

import java.util.Optional;

/**
 * A block of an article as plain text: a heading, a paragraph, a table cell.
 *
 * @param index its place among the segments of its document, from 0
 * @param role what it is in the article
 * @param level the level of a heading, 1 to 6; 0 for every other role
 * @param text plain text without markup; a line break inside it is one space or one {@code \n}
 * @param map the way back into the source; as long as {@code text}
 * @param declaredLanguage the language the markup says it is in, if it says so for this block
 */
public record Segment(
    int index,
    Role role,
    int level,
    String text,
    OffsetMap map,
    Optional<LanguageCode> declaredLanguage) {

  public Segment {
    if (map.plainLength() != text.length()) {
      throw new IllegalArgumentException(
          "a map of " + map.plainLength() + " units for a text of " + text.length());
    }
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("heading level " + level);
    }
  }
}
