package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownWordCheckTest {

  private static final UnknownWordCheck CHECK =
      UnknownWordCheck.load(WordsKit.KNOWLEDGE, WordsKit.EN);

  @Test
  void aWordOfTheSourceLanguageIsUntranslatedAndBetraysIt() {
    Match match = only("They met at the mairie before noon.");

    assertThat(match.rule().id().value()).isEqualTo("untranslated/word");
    assertThat(match.text()).isEqualTo("mairie");
    assertThat(match.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(match.witness()).contains(Witness.betrays(WordsKit.FR));
    assertThat(match.message()).contains("French").contains("English");
  }

  @Test
  void anUntranslatedWordIsReplacedByItsCognate() {
    assertThat(findings("The numérique age began.")).containsExactly("numérique -> numeric");
    assertThat(findings("The choix was hard.")).noneMatch(found -> found.endsWith("choic"));
  }

  @Test
  void aMisspelledWordIsCorrected() {
    Match match = only("The goverment fell.");

    assertThat(match.rule().id().value()).isEqualTo("spelling/typo");
    assertThat(match.replacements()).startsWith("government");
    assertThat(match.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(match.witness()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met Mairie and Goverment.",
        "The co-founder of an ultrafast narco-harbour left.",
        "See goverment.org, @goverment, a_goverment and goverment2.",
        "The MAIRIE was closed.",
        "It was 9 o\u2019clock and they didn\u2019t know.",
        "The zqxv was open.",
        "The har\u00ADbour was open.",
        "A \uFFFC was there."
      })
  void isSilent(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @Test
  void aTermThatTheArticleKeepsUsingIsNotMisspelled() {
    assertThat(findings("The goverment fell.", "A new goverment came.")).hasSize(2);
    assertThat(findings("The goverment fell.", "A new goverment came.", "This goverment stayed."))
        .isEmpty();
  }

  @Test
  void aTermUsedTwiceIsLessSurelyMisspelled() {
    assertThat(check("The goverment fell.", "A new goverment came."))
        .extracting(Match::confidence)
        .containsOnly(Confidence.LOW);
  }

  @Test
  void aSourceWordIsUntranslatedHoweverOftenItIsUsed() {
    assertThat(findings("The mairie.", "A mairie.", "Our mairie.", "That mairie.")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The “mairie” was closed.", "They said \"goverment\" again.", "A «mairie» fell."})
  void whatIsInQuotationMarksIsPerhapsMeant(String text) {
    assertThat(only(text).confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void aDeclaredSourceLanguageIsTheOnlyOneAsked() {
    String text = "They met at the mairie.";
    Optional<LanguageCode> spanish = Optional.of(new LanguageCode("es"));

    assertThat(CHECK.check(WordsKit.article(Optional.of(WordsKit.FR), text))).hasSize(1);
    assertThat(CHECK.check(WordsKit.article(spanish, text)))
        .extracting(match -> match.rule().id().value())
        .doesNotContain("untranslated/word");
  }

  @Test
  void ofMissingAccentsTheFirstIsShownForTheWriterLeavesThemOut() {
    assertThat(check("We saw a gárden.", "It was a brídge.", "The goverment fell."))
        .extracting(match -> match.text() + " " + match.confidence())
        .containsExactly("gárden MEDIUM", "brídge LOW", "goverment MEDIUM");
  }

  private static List<Match> check(String... paragraphs) {
    return CHECK.check(WordsKit.article(paragraphs));
  }

  private static Match only(String text) {
    assertThat(check(text)).hasSize(1);
    return check(text).get(0);
  }

  private static List<String> findings(String... paragraphs) {
    return CheckKit.findings(CHECK, WordsKit.article(paragraphs));
  }
}
