package dev.calque.core.reader.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.Shown;
import dev.calque.core.text.Placeholder;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  private static Shown read(String text) {
    return Shown.by(new PlainTextReader(), text);
  }

  @Test
  void blankLinesSeparateParagraphs() {
    assertThat(read("One lake.\n\n \t\nTwo lakes.\r\n\r\nThree.").segments())
        .containsExactly("PARAGRAPH One lake.", "PARAGRAPH Two lakes.", "PARAGRAPH Three.");
  }

  @Test
  void joinsWrappedLinesWithOneSpace() {
    Shown shown = read("The ferry leaves\r\n  at noon\rand returns.");
    assertThat(shown.texts()).containsExactly("The ferry leaves at noon and returns.");
    assertThat(shown.sourceOf("leaves at")).isEqualTo("leaves\r\n  at");
    assertThat(shown.isVerbatim("leaves")).isTrue();
    assertThat(shown.isVerbatim("leaves at")).isFalse();
  }

  @Test
  void keepsLongLinesApart() {
    String longLine = "The old harbour was rebuilt stone by stone. ".repeat(4).strip();
    assertThat(read(longLine + "\nA second paragraph.").texts())
        .containsExactly(longLine, "A second paragraph.");
  }

  @Test
  void knowsMarkedHeadings() {
    assertThat(
            read("# Glaciers\n\nText.\n\n### Melting ##\nMore\n\nHistory\n-------\nOld.")
                .segments())
        .containsExactly(
            "TITLE Glaciers",
            "PARAGRAPH Text.",
            "HEADING3 Melting",
            "PARAGRAPH More",
            "HEADING2 History",
            "PARAGRAPH Old.");
  }

  @Test
  void aShortLineIsNoHeading() {
    assertThat(read("Glaciers\n\nThey melt.").segments())
        .containsExactly("PARAGRAPH Glaciers", "PARAGRAPH They melt.");
  }

  @Test
  void knowsListsAndQuotes() {
    assertThat(
            read("Bring:\n- a rope,\n  long enough\n* water\n1. a map\n\n> He said\n> nothing.")
                .segments())
        .containsExactly(
            "PARAGRAPH Bring:",
            "LIST_ITEM a rope, long enough",
            "LIST_ITEM water",
            "LIST_ITEM a map",
            "QUOTE He said nothing.");
  }

  @Test
  void referencesStayVisible() {
    Shown shown = read("The l&#39;Aquila quake &amp;amp; more");
    assertThat(shown.texts()).containsExactly("The l&#39;Aquila quake &amp;amp; more");
    assertThat(shown.isVerbatim("l&#39;Aquila")).isTrue();
  }

  @Test
  void addressesAreObjects() {
    Shown shown = read("See https://lakes.example/a_(b), then go.");
    assertThat(shown.texts()).containsExactly("See " + Placeholder.TEXT + ", then go.");
    assertThat(shown.sourceOf(Placeholder.TEXT)).isEqualTo("https://lakes.example/a_(b)");
  }

  @Test
  void anEmptyFileHasNoSegments() {
    assertThat(read("").segments()).isEmpty();
    assertThat(read(" \r\n\t\n").segments()).isEmpty();
  }
}
