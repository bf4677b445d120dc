package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SurplusArticleCheckTest {

  private final MarkedText text = MarkedText.paragraph(SurplusArticleCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She moved to [[the Portugal]] in May.",
        "[[The Norway]] is far away.",
        "He met [[the president Jane Roe]] in May.",
        "[[The prime minister John Doe]] resigned."
      })
  void marksAnArticleThatMustGo(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Spain striker scored twice.",
        "The Japan of today is another country.",
        "The France–Italy match was moved.",
        "The Germany and Italy teams arrived.",
        "He met the president, Jane Roe, in May.",
        "The Portuguese president Jane Roe spoke.",
        "She crossed the Netherlands.",
        "The president of the club spoke."
      })
  void leavesArticlesOfSomethingElse(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "She moved to the Portugal in May. | She moved to Portugal in May.",
        "He met the prime minister Jane Roe. | He met Prime Minister Jane Roe."
      })
  void suggestsTheNameWithoutArticle(String bad, String better) {
    assertThat(text.correct(bad)).isEqualTo(better);
  }
}
