package dev.calque.core.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.Shown;
import dev.calque.core.text.Placeholder;
import dev.calque.core.text.Span;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private static final String OBJECT = Placeholder.TEXT;

  private static Shown read(String text) {
    return Shown.by(MarkdownReader.markdown(), text);
  }

  @Test
  void blocksHaveRoles() {
    String text =
        """
        # Lakes

        A lake.

        ## Rivers ##

        - long
        - wide

          and deep

        > Quoted.

        | Name | Depth |
        |------|------:|
        | Como | 425 m |
        """;
    assertThat(read(text).segments())
        .containsExactly(
            "HEADING1 Lakes",
            "PARAGRAPH A lake.",
            "HEADING2 Rivers",
            "LIST_ITEM long",
            "LIST_ITEM wide",
            "LIST_ITEM and deep",
            "QUOTE Quoted.",
            "TABLE_CELL Name",
            "TABLE_CELL Depth",
            "TABLE_CELL Como",
            "TABLE_CELL 425 m");
  }

  @Test
  void footnotesAreSegmentsOfTheirOwn() {
    assertThat(read("A lake[^1] is deep.\n\n[^1]: Some are not.").segments())
        .containsExactly("PARAGRAPH A lake is deep.", "FOOTNOTE Some are not.");
  }

  @Test
  void inlineMarkupIsTransparent() {
    Shown shown = read("The *deep* **blue [lake](https://x.example \"t\")** of <b>Como</b>.");
    assertThat(shown.texts()).containsExactly("The deep blue lake of Como.");
    assertThat(shown.sourceOf("blue lake")).isEqualTo("blue [lake");
    assertThat(shown.isVerbatim("lake")).isTrue();
    assertThat(shown.isVerbatim("blue lake")).isFalse();
  }

  @Test
  void codeAndAddressesAreObjects() {
    Shown shown = read("Set `a b` to <https://x.example/> or www.y.example.");
    assertThat(shown.texts())
        .containsExactly("Set " + OBJECT + " to " + OBJECT + " or " + OBJECT + ".");
    assertThat(shown.sourceOf(OBJECT)).isEqualTo("`a b`");
    assertThat(read("Press <kbd>Ctrl</kbd> now.").texts())
        .containsExactly("Press " + OBJECT + " now.");
  }

  @Test
  void codeBlocksAndCommentsAreNotText() {
    assertThat(
            read("```\ncode\n```\n\n    indented\n\n<!-- hidden\n\nstill -->\n\nText <!-- no --> here.\n\n`x`")
                .texts())
        .containsExactly("Text here.");
  }

  @Test
  void shortCodesAndTemplatesAreNotText() {
    String text =
        """
        {{< figure src="a_b_c.png" >}}
        Before {{ page.name }} and {% link x_y %} after.
        {{% notice %}}
        Inside *it*.
        {{% /notice %}}

        ::: tip
        A tip.
        :::
        """;
    assertThat(read(text).texts())
        .containsExactly("Before " + OBJECT + " and " + OBJECT + " after.", "Inside it.", "A tip.");
  }

  @Test
  void formulasAreObjectsAndMoneyIsText() {
    assertThat(read("If $x_1 + y$ grows, $$\\sum_i x_i$$ does.").texts())
        .containsExactly("If " + OBJECT + " grows, " + OBJECT + " does.");
    assertThat(read("It cost $5 or $6, not 7$ and not US$8.").texts())
        .containsExactly("It cost $5 or $6, not 7$ and not US$8.");
  }

  @Test
  void anchorsBoxesAndStruckMarksAreNothing() {
    assertThat(read("## Lakes {#lakes}\n\n- [x] ~~done~~ soon").segments())
        .containsExactly("HEADING2 Lakes", "LIST_ITEM done soon");
  }

  @Test
  void imagesSayWhatTheyShow() {
    Shown shown =
        read("![A *deep* lake](lake.png \"Lake &amp; \\\"sea\\\"\")\n\nSee ![icon](i.png) there.");
    assertThat(shown.segments())
        .containsExactly(
            "ALT_TEXT A deep lake",
            "CAPTION Lake & \"sea\"",
            "PARAGRAPH See " + OBJECT + " there.",
            "ALT_TEXT icon");
    assertThat(shown.sourceOf("deep")).isEqualTo("deep");
    assertThat(shown.sourceOf("Lake &")).isEqualTo("Lake &amp;");
  }

  @Test
  void referencesAreDecodedAndListed() {
    Shown shown = read("Bonnie &amp; Clyde say &quot;no&quot;; l&#39;Aquila &amp;amp; on \\&amp;.");
    var segment = shown.document().segments().get(0);
    assertThat(segment.text()).isEqualTo("Bonnie & Clyde say \"no\"; l'Aquila &amp; on &amp;.");
    assertThat(segment.map().references()).hasSize(5).startsWith(new Span(7, 8));
    assertThat(shown.sourceOf("l'Aquila")).isEqualTo("l&#39;Aquila");
    assertThat(shown.isVerbatim("l'Aquila")).isFalse();
  }

  @Test
  void escapesAreMarkup() {
    Shown shown = read("A \\*star\\* and \\\\\\\\ and \\q.");
    assertThat(shown.texts()).containsExactly("A *star* and \\\\ and \\q.");
    assertThat(shown.sourceOf("*star")).isEqualTo("*star");
    assertThat(shown.isVerbatim("*star")).isTrue();
  }

  @Test
  void escapedBarsInTablesKeepPositionsExact() {
    Shown shown = read("| a | b |\n|---|---|\n| x \\| *y* z | last |");
    assertThat(shown.texts()).containsExactly("a", "b", "x | y z", "last");
    assertThat(shown.sourceOf("y z")).isEqualTo("y* z");
    assertThat(shown.sourceOf("last")).isEqualTo("last");
  }

  @Test
  void softBreaksAreSpacesAndHardBreaksStay() {
    Shown shown = read("One\r\n   two *three*\n*four*  \nfive\\\nsix<br>seven");
    assertThat(shown.texts()).containsExactly("One two three four\nfive\nsix\nseven");
    assertThat(shown.sourceOf("One two")).isEqualTo("One\r\n   two");
    assertThat(shown.sourceOf(" two")).isEqualTo("\r\n   two");
  }

  @Test
  void textInsideHtmlBlocksIsText() {
    Shown shown =
        read(
            "<figure>\n<img src=x alt=\"A ship\">\n<figcaption>The <b>old</b> ship</figcaption>\n</figure>\n\n<div>Plain text</div>");
    assertThat(shown.segments())
        .containsExactly("ALT_TEXT A ship", "CAPTION The old ship", "PARAGRAPH Plain text");
  }

  @Test
  void positionsHoldBehindEmoji() {
    Shown shown = read("A \uD83D\uDEA2 **ship** e\u0301te\u0301\u00A0!");
    assertThat(shown.sourceOf("ship")).isEqualTo("ship");
    assertThat(shown.sourceOf("e\u0301te\u0301\u00A0!")).isEqualTo("e\u0301te\u0301\u00A0!");
  }
}
