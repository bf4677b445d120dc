package dev.calque.core.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place knows of its surroundings; an X marks it. */
class SiteTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "one two X, two",
        "two-X, two",
        "l’X, l’",
        "de l'  X, l'",
        "été X, été",
        "e\u0301te\u0301\u00a0- X, e\u0301te\u0301",
        "\uD835\uDC00 X, \uD835\uDC00"
      })
  void theWordBeforeGoesBackToItsFirstLetter(String text, String word) {
    assertThat(site(text).previousWord()).contains(word);
  }

  @ParameterizedTest
  @CsvSource({"X", "two. X", "2 X", "'’X'", "' X'"})
  void noWordStandsBeforeWhereSomethingElseDoes(String text) {
    assertThat(site(text).previousWord()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"X one two, one", "X-one, one", "X's one, one", "'X, one',", "'one. X',", "X1,"})
  void theWordAfterFollowsASpaceOrAHyphen(String text, String word) {
    assertThat(site(text).nextWord().orElse(null)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"X, true", "'  X', true", "one. X, true", "one “X, true", "one X, false"})
  void aSentenceOrAQuotationStartsBehindItsMark(String text, boolean isStart) {
    assertThat(site(text).isStart()).isEqualTo(isStart);
  }

  @Test
  void wordsAreRunsOfLetters() {
    assertThat(Site.words("l’été d'or, 2 ans"))
        .extracting(Site::words)
        .containsExactly("l", "été", "d", "or", "ans");
  }

  private static Site site(String text) {
    int at = text.indexOf('X');
    return new Site(text, new Span(at, at + 1));
  }
}
