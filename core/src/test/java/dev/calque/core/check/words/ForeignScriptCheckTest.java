package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignScriptCheckTest {

  private static final ForeignScriptCheck CHECK =
      ForeignScriptCheck.load(WordsKit.KNOWLEDGE, WordsKit.EN);

  /** So long that a word in it is not what the article is about. */
  private static final String PADDING =
      "The harbour office opens early in summer, and the pilots who bring the large ships to the"
          + " quay have to wait for the tide before they can leave the northern basin. ";

  @Test
  void aWordInAnotherScriptIsUntranslated() {
    Match match = only("The ferry to 横浜 was late.");

    assertThat(match.text()).isEqualTo("横浜");
    assertThat(match.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(match.message()).contains("Han letters");
  }

  @Test
  void aSingleLetterOfAScriptWithoutCaseIsAWord() {
    assertThat(only("It costs S新40 a night.").text()).isEqualTo("新");
  }

  @Test
  void wordsNextToEachOtherAreOneMatch() {
    assertThat(only("We saw Морской порт from afar.").text()).isEqualTo("Морской порт");
    assertThat(only("They ate ラーメン there.").text()).isEqualTo("ラーメン");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yokohama (横浜) is a port.",
        "横浜 (Yokohama) is a port.",
        "The port (in Japanese: 横浜) is large.",
        "The sign said “横浜” only.",
        "It is called Yokohama in Japanese: 横浜."
      })
  void whatIsExplainedOrQuotedIsPerhapsMeant(String text) {
    assertThat(only(text).confidence()).isEqualTo(Confidence.LOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow @横浜港 for news.",
        "See порт.рф for news.",
        "The angle \u03B1 and the sum \u03A3x grew by 5 µm.",
        "Œuvre, façade and naïve are spelled so.",
        "The 1st and 2ª of May."
      })
  void isSilent(String text) {
    assertThat(check(text)).isEmpty();
  }

  @Test
  void anArticleWithManySuchWordsIsAboutThem() {
    assertThat(CHECK.check(WordsKit.article("The sign 港 is a harbour, 海 the sea.")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW, Confidence.LOW);
  }

  private static Match only(String text) {
    assertThat(check(text)).hasSize(1);
    return check(text).get(0);
  }

  private static List<Match> check(String text) {
    return CHECK.check(WordsKit.article(PADDING.repeat(3), text));
  }
}
