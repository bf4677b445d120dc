package dev.calque.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void escapesTextAndAttributes() {
    Html html = new Html().element("p", Attributes.css("\"><script>"), "<b>&'\"");

    assertThat(html.toString())
        .endsWith("<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>");
  }

  @Test
  void closesWhatItOpens() {
    Html html = new Html().element("div", () -> {});
    html.element("ul", () -> html.element("li", "a").empty("br", Attributes.NONE));

    assertThat(html.toString()).endsWith("<div></div><ul><li>a</li><br></ul>");
  }

  @ParameterizedTest
  @CsvSource({"202E,\\u202E", "0,\\u0000", "1B,\\u001B", "2028,\\u2028", "FFFE,\\uFFFE"})
  void showsWhatCouldSteerOrReorderText(String codePoint, String shown) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(new Html().element("p", "a" + text + "b").toString())
        .endsWith("<p>a" + shown + "b</p>");
  }

  @Test
  void showsLoneSurrogates() {
    assertThat(new Html().text("a\uD800b").toString()).endsWith("a\\uD800b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "style", "src", "href", "srcdoc", "formaction", "a b", "x>"})
  void hasNoWayForCodeAddressesAndStyles(String attribute) {
    assertThatThrownBy(() -> Attributes.NONE.and(attribute, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(attribute);
  }

  @Test
  void refusesElementsThatAreNone() {
    assertThatThrownBy(() -> new Html().element("p onclick", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAssetHoldsNoMarkup() {
    assertThatThrownBy(() -> new Asset("a</script>b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Asset("<!-- x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hashesAnAssetAsBrowsersDo() {
    // printf 'a\n' | openssl dgst -sha256 -binary | base64
    assertThat(new Asset("a\r\n").hash())
        .isEqualTo("sha256-h0KPxSKAPTEGXnvOPPA/5HUJZjHl4Hu9eg/eYMTPJcc=");
  }
}
