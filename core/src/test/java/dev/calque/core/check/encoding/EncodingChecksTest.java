package dev.calque.core.check.encoding;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowing;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingChecksTest {

  private final EntityCheck entities =
      EntityCheck.load(
          knowledge("languages/any/encoding/entities.tsv", "quot\t\"\namp\t&\nnbsp\tU+00A0\n"));
  private final HomoglyphCheck homoglyphs = new HomoglyphCheck();
  private final InvisibleCharacterCheck invisible = new InvisibleCharacterCheck();
  private final LostCharacterCheck lost = new LostCharacterCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the &quot;hut | &quot; -> \"",
        "it&#39;s late | &#39; -> '",
        "it&#x27;s late | &#x27; -> '",
        "it& # 39 ;s late | & # 39 ; -> '",
        "Fish &amp;amp; chips | &amp;amp; -> &",
        "an &amp;quot;hour | &amp;quot; -> \"",
        "salt & amp; oil | & amp; -> &",
      })
  void entitiesAreDecoded(String text, String finding) {
    assertThat(findings(entities, paragraphs(text))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"salt & oil; bread", "AT&T; Bell", "page?a=1&b=2;", "&foo; bar"})
  void ampersandsAreNoEntities(String text) {
    assertThat(findings(entities, paragraphs(text))).isEmpty();
  }

  @Test
  void adjacentEntitiesAreOneError() {
    assertThat(findings(entities, paragraphs("the &#39;&#39;hut&quot;")))
        .containsExactly("&#39;&#39; -> ''", "&quot; -> \"");
  }

  @Test
  void theClosingMarkOfATypesetterIsPerhapsMeant() {
    assertThat(entities.check(paragraphs("the ``hut&#39;&#39; is old")))
        .extracting(m -> m.confidence())
        .containsExactly(Confidence.LOW);
  }

  @Test
  void anArticleAboutMarkupMayShowEntities() {
    assertThat(entities.check(paragraphs("In HTML you write &amp; instead.")))
        .allMatch(m -> m.confidence() == Confidence.LOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the сity hall | сity -> city",
        "в гоpоде тихо | гоpоде -> городе",
        "at 5 а.m. sharp | а.m -> a.m",
        "I saw а dog | а -> a",
      })
  void lookAlikesAreTypedInOneScript(String text, String finding) {
    assertThat(findings(homoglyphs, knowing("a", text))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USB-кабель и IT-специалист",
        "DVDшка лежит",
        "the TGFβ and μm scale",
        "He read Правда in Moscow",
        "the letter я is last",
        "витамин B и группа H",
        "доска 180x220 на складе",
        "щит 30 x 20 метров",
        "песня Sing a Song для хора",
        "план Paul'а не удался",
        "P.S.В доме тихо",
        "по краям i, где число",
        "два матча T10Is подряд",
      })
  void mixturesOnPurposeAreSilent(String text) {
    assertThat(findings(homoglyphs, knowing("a с о", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"re\u200Bsigned", "end.\u200B", "\uFEFFStart", "a\u200E b", "a\u2060b"})
  void idleInvisibleCharactersAreDeleted(String text) {
    assertThat(invisible.check(paragraphs(text))).hasSize(1).allMatch(m -> m.safe());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨\u200D👩\u200D👧 family",
        "a non\u2011breaking hyphen",
        "5\u00A0km",
        "שלום\u200F and"
      })
  void invisibleCharactersAtWorkAreSilent(String text) {
    assertThat(findings(invisible, paragraphs(text))).isEmpty();
  }

  @Test
  void aSoftHyphenInAWordIsWorthALookOnly() {
    assertThat(invisible.check(paragraphs("govern\u00ADment")))
        .extracting(m -> m.confidence())
        .containsExactly(Confidence.LOW);
  }

  @Test
  void lostCharactersAreReported() {
    assertThat(findings(lost, paragraphs("the caf\uFFFD and the ⁇ club")))
        .containsExactly("\uFFFD", "⁇");
    assertThat(findings(lost, knowing("the in was full", "the caf?s in town")))
        .containsExactly("caf?s");
    assertThat(findings(lost, paragraphs("a\u0007b"))).containsExactly("\u0007 -> ");
    assertThat(findings(lost, paragraphs("bad \uD800 half"))).hasSize(1);
  }

  @Test
  void questionsAndAddressesAreSilent() {
    assertThat(findings(lost, knowing("why not", "why?not"))).isEmpty();
    assertThat(findings(lost, paragraphs("see a.org/find?query=x and 😀 there"))).isEmpty();
    assertThat(findings(lost, paragraphs("Who? me? \"Why?\" he said"))).isEmpty();
  }
}
