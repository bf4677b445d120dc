package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingArticleCheckTest {

  private final MarkedText text = MarkedText.paragraph(MissingArticleCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor spoke of [[“unexpected breakdown”]] at the station.",
        "The report warns of [[\"serious obstacle\"]] on the line."
      })
  void marksAQuotedNounWithoutItsArticle(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were accused of \"gross negligence\".",
        "The concept of \"spare wheel\" is old.",
        "He spoke of \"serious obstacles\".",
        "He spoke of \"Old Bridge\".",
        "He spoke of a \"serious obstacle\".",
        "The mayor spoke of \"good neighbour\" rules.",
        "He spoke of \"trouble\"."
      })
  void leavesNounsThatNeedNone(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The mayor spoke of “unexpected breakdown” at the station. | The mayor spoke of an “unexpected breakdown” at the station.",
        "The report warns of \"universal remedy\" for floods. | The report warns of a \"universal remedy\" for floods."
      })
  void suggestsTheArticleByItsSound(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
