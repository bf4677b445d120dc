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

  /** Below it a terminal draws nothing in two columns. */
  private static final int WIDE = 0x1100;

  private static final char EMOJI_STYLE = '\uFE0F';

  private Graphemes() {}

  /** The user-perceived characters of a text, in order; together they are the text. */
  public static List<String> of(String text) {
    if (text.chars().allMatch(Graphemes::standsAlone)) {
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
   * Whether a UTF-16 unit is a character by itself, whatever stands beside it: what most articles
   * are made of. They need no tables of a library, which take long to load.
   */
  private static boolean standsAlone(int c) {
    return (c < 0x300 && c != '\r') || in(c, 0x370, 0x482) || in(c, 0x48A, 0x52F) || isSign(c);
  }

  /** Punctuation, currencies, arrows and the like, without what joins or combines. */
  private static boolean isSign(int c) {
    return in(c, 0x2000, 0x2319) && !in(c, 0x200C, 0x200D) && !in(c, 0x20D0, 0x20FF);
  }

  private static boolean in(int c, int first, int last) {
    return first <= c && c <= last;
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

  /** Whether a format character is part of a flag's emoji: its tags (UTS 51). */
  public static boolean isEmojiTag(int codePoint) {
    return in(codePoint, 0xE0020, 0xE007F);
  }

  private static boolean isEmoji(String grapheme) {
    return grapheme.indexOf(EMOJI_STYLE) >= 0;
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < WIDE || isSign(codePoint)) {
      return false;
    }
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
