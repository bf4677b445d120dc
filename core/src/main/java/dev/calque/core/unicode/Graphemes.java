package dev.calque.core.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader takes for one character (UAX 29), and how wide a terminal draws it (UAX 11). */
public final class Graphemes {

  private static final int ASCII_END = 0x80;

  /** Below it nothing combines with what stands before it, but for the two halves of a CRLF. */
  private static final int COMBINING = 0x300;

  private static final char EMOJI_STYLE = '\uFE0F';

  private Graphemes() {}

  /** The user-perceived characters of a text, in order; together they are the text. */
  public static List<String> of(String text) {
    if (text.chars().allMatch(c -> c < COMBINING && c != '\r')) {
      return text.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }
    List<String> graphemes = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      graphemes.add(text.substring(start, end));
    }
    return graphemes;
  }

  /**
   * How many columns a terminal draws a grapheme in.
   *
   * @param grapheme not empty; several ASCII characters count one column each
   */
  public static int width(String grapheme) {
    int first = grapheme.codePointAt(0);
    if (first < ASCII_END) {
      return grapheme.length();
    }
    return isInvisible(first) ? 0 : isWide(first) || isEmoji(grapheme) ? 2 : 1;
  }

  /** Whether a code point that would be invisible on its own is part of an emoji. */
  public static boolean isEmojiComponent(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_COMPONENT);
  }

  private static boolean isEmoji(String grapheme) {
    return grapheme.indexOf(EMOJI_STYLE) >= 0;
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
