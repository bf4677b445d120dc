package dev.calque.core.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.Shown;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Placeholder;
import dev.calque.core.text.Segment;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String OBJECT = Placeholder.TEXT;

  private static Shown read(String text) {
    return Shown.by(new HtmlReader(), text);
  }

  @Test
  void elementsHaveRoles() {
    String page =
        """
        <!DOCTYPE html>
        <html><head><title>Lakes</title><meta name="description" content="On lakes"></head>
        <body>
        <h2>Deep</h2><p>One <em>deep</em> lake.
        <p>Two.<ul><li>long<li>wide</ul>
        <blockquote><p>Quoted.</p></blockquote>
        <table><caption>Depths</caption><tr><th>Name<td>425 m</table>
        <figure><img src=x alt="A ship" title="Old"><figcaption>The ship</figcaption></figure>
        <section class="footnotes"><ol><li><p>A note.</p></li></ol></section>
        Bare text</body></html>
        """;
    assertThat(read(page).segments())
        .containsExactly(
            "TITLE Lakes",
            "FRONT_MATTER On lakes",
            "HEADING2 Deep",
            "PARAGRAPH One deep lake.",
            "PARAGRAPH Two.",
            "LIST_ITEM long",
            "LIST_ITEM wide",
            "QUOTE Quoted.",
            "CAPTION Depths",
            "TABLE_CELL Name",
            "TABLE_CELL 425 m",
            "ALT_TEXT A ship",
            "CAPTION Old",
            "CAPTION The ship",
            "FOOTNOTE A note.",
            "PARAGRAPH Bare text");
  }

  @Test
  void controlsAreInterface() {
    String page =
        """
        <nav><ul><li><a href="/">Home</a></li></ul></nav>
        <p>Text.</p>
        <form><label>Name</label> <input placeholder="Your name"><input type=submit value="Send">
        <button>Reply</button></form><footer><p>All rights</p></footer>
        """;
    assertThat(read(page).segments())
        .containsExactly(
            "INTERFACE Home",
            "PARAGRAPH Text.",
            "INTERFACE Name",
            "INTERFACE Your name",
            "INTERFACE Send",
            "INTERFACE Reply",
            "INTERFACE All rights");
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    String page =
        """
        <style>p { }</style><script>if (a < b) "</p>"</script><template><p>t</p></template>
        <noscript>on</noscript><pre>code</pre><!-- c --><svg><title>s</title></svg>
        <p translate="no">Name</p><div class="x notranslate"><p>Other</p></div>
        <p>Set <code>a &lt; b</code> here, <span class="notranslate">Kyiv</span>.</p>
        """;
    assertThat(read(page).texts()).containsExactly("Set " + OBJECT + " here, " + OBJECT + ".");
  }

  @Test
  void anUnclosedCodeEndsWithItsParagraph() {
    assertThat(read("<p>Set <code>x</p><p>The lake.</p>").texts())
        .containsExactly("Set " + OBJECT, "The lake.");
  }

  @Test
  void whiteSpaceCollapsesAndBreaksStay() {
    Shown shown = read("<p>\n  One <b> two</b>\r\n\tthree <br>\n four&nbsp; five<br><br>Six</p>");
    assertThat(shown.texts()).containsExactly("One two three\nfour\u00A0 five", "Six");
    assertThat(shown.sourceOf("two three")).isEqualTo("two</b>\r\n\tthree");
    assertThat(shown.isVerbatim("three")).isTrue();
  }

  @Test
  void referencesAreDecodedInPlace() {
    Shown shown =
        read("<p>Caf&eacute; &amp; l&#39;Aquila &lt;3 &copy 2024 AT&T a < b &amp;amp;</p>");
    assertThat(shown.texts()).containsExactly("Café & l'Aquila <3 © 2024 AT&T a < b &amp;");
    assertThat(shown.sourceOf("Café")).isEqualTo("Caf&eacute;");
    assertThat(shown.sourceOf("Aquila")).isEqualTo("Aquila");
    assertThat(shown.document().segments().get(0).map().references()).isEmpty();
  }

  @Test
  void languagesComeFromTheNearestElement() {
    Shown shown =
        read(
            "<html lang=en-GB><p>One.<div lang=fr><p>Deux.</p></div><p>Say <i lang=fr>bon</i> now.");
    assertThat(shown.document().declaredLanguage()).contains(new LanguageCode("en"));
    assertThat(shown.texts()).containsExactly("One.", "Deux.", "Say " + OBJECT + " now.", "bon");
    assertThat(shown.document().segments())
        .extracting(Segment::declaredLanguage)
        .extracting(l -> l.map(LanguageCode::value).orElse(""))
        .containsExactly("en", "fr", "en", "fr");
  }

  @Test
  void theOriginalLanguageIsDeclaredOnlyWhereItIsSaid() {
    assertThat(
            read("<link rel='alternate' hreflang='fr' href=x>").document().declaredSourceLanguage())
        .isEmpty();
    assertThat(
            read("<link rel='alternate original' hreflang='fr' href=x>")
                .document()
                .declaredSourceLanguage())
        .contains(new LanguageCode("fr"));
    assertThat(read("<meta name=original-language content=de>").document().declaredSourceLanguage())
        .contains(new LanguageCode("de"));
  }

  @Test
  void brokenMarkupKeepsItsText() {
    assertThat(read("</p>One</x> <b>two<p>three</div></b> four</p><").texts())
        .containsExactly("One two", "three", "four", "<");
    assertThat(read("Text <p class=\"x").texts()).containsExactly("Text");
  }
}
