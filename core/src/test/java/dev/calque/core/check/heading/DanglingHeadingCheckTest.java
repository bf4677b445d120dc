package dev.calque.core.check.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DanglingHeadingCheckTest {

  private final MarkedText text = MarkedText.heading(DanglingHeadingCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second chance for [[the]]",
        "The quiet return [[of]]",
        "A farewell without [[a]]",
        "[[)]] The other side of the river"
      })
  void marksAHeadingThatBreaksOff(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What to look for",
        "Where the water comes from",
        "Hepatitis A",
        "The world we live in",
        "Ten things to think about",
        "A town to be proud of",
        "The harbour, the cranes and the sea"
      })
  void leavesWholeHeadings(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
