package dev.calque.core.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {

  @Test
  void keepWhatAReaderTakesForOneCharacterTogether() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";

    assertThat(Graphemes.of("ae\u0301" + family + "\r\nb"))
        .containsExactly("a", "e\u0301", family, "\r\n", "b");
    assertThat(Graphemes.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "\\u001B, 6", "é, 1", "e\u0301, 2", "ж, 1", "中, 2", "Ａ, 2", "\u0301, 0"})
  void areAsWideAsATerminalDrawsThem(String grapheme, int width) {
    assertThat(Graphemes.width(grapheme)).isEqualTo(width);
  }

  @Test
  void whatIsToldWithoutTablesIsWhatTheTablesSay() {
    for (char c = 0; c < 0x231A; c++) {
      String text = "a" + c + "b" + c;
      BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
      breaks.setText(text);
      List<String> cells = new ArrayList<>();
      for (int start = 0, end = breaks.next(); end > 0; start = end, end = breaks.next()) {
        cells.add(text.substring(start, end));
      }
      assertThat(Graphemes.of(text)).as("U+%04X", (int) c).isEqualTo(cells);
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
      assertThat(Graphemes.width(String.valueOf(c)) == 2).as("U+%04X", (int) c).isEqualTo(wide);
    }
  }

  @Test
  void emojiAreTwoColumnsWide() {
    assertThat(Graphemes.width("\uD83D\uDE80")).isEqualTo(2);
    assertThat(Graphemes.width("\u2764\uFE0F")).isEqualTo(2);
    assertThat(Graphemes.width("\u2764")).isEqualTo(1);
  }
}
