package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.casing.NounCaseCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounCaseTest {

  private static final NounCaseCheck CHECK =
      NounCaseCheck.load(CalqueRules.knowledge(), GermanArticle.GERMAN);

  @Test
  void aNounInLowerCaseGetsItsCapital() {
    assertThat(found("Die Gärtnerei liefert jeden dienstag frische kräuter und ein fensterbrett."))
        .containsExactly(
            "dienstag -> Dienstag", "kräuter -> Kräuter", "fensterbrett -> Fensterbrett");
  }

  @Test
  void theLastPartOfACompoundIsANounAsWell() {
    assertThat(found("Der Orgel-konzert braucht eine PDF-datei."))
        .containsExactly("Orgel-konzert -> Orgel-Konzert", "PDF-datei -> PDF-Datei");
  }

  @Test
  void wordsOfOtherKindsStayInLowerCase() {
    assertThat(
            found(
                "Wir backen, pflanzen und ernten die reifen Birnen, teils morgens, teils abends."))
        .isEmpty();
    assertThat(found("Die US-amerikanischen und DIN-genormten Rohre sind undicht.")).isEmpty();
    assertThat(found("Man kann das Gerät leveln und die Fotos posten.")).isEmpty();
  }

  @Test
  void addressesAreNoNouns() {
    assertThat(found("Schreiben Sie an garten@kräuter.example oder auf www.garten.example."))
        .isEmpty();
  }

  @Test
  void aWriterWithoutCapitalsAndAForeignPhraseAreOnlyWorthALook() {
    assertThat(confidences("gestern war der Markt voll, viele kräuter und blumen."))
        .containsOnly(Confidence.LOW);
    assertThat(confidences("Die Fédération nationale des musées et jardins du budget tagt."))
        .doesNotContain(Confidence.HIGH);
  }

  @Test
  void aLanguageWithoutCapitalsForNounsHasNoFindings() {
    NounCaseCheck dutch = NounCaseCheck.load(CalqueRules.knowledge(), LanguageCode.of("nl"));

    assertThat(dutch.check(GermanArticle.of("Die Gärtnerei liefert frische kräuter."))).isEmpty();
  }

  private static List<String> found(String... blocks) {
    return GermanArticle.corrections(CHECK.check(GermanArticle.of(blocks)));
  }

  private static List<Confidence> confidences(String... blocks) {
    return CHECK.check(GermanArticle.of(blocks)).stream().map(Match::confidence).toList();
  }
}
