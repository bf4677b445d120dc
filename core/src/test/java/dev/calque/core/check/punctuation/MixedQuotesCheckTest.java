package dev.calque.core.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.api.Test;

class MixedQuotesCheckTest {

  private final MarkedText text = MarkedText.paragraph(MixedQuotesCheck::load);

  @Test
  void aStraightPairAmongCurlyOnesIsFoundAndSetLikeThem() {
    assertThat(text.mark("“No”, said the miller, “never”; the baker called it [[\"mad\"]]."))
        .isEqualTo("“No”, said the miller, “never”; the baker called it [[\"mad\"]].");
    assertThat(text.correct("“No”, said the miller, “never”; the baker called it \"mad\"."))
        .isEqualTo("“No”, said the miller, “never”; the baker called it “mad”.");
  }

  @Test
  void anArticleOfOneKindIsSilent() {
    String straight = "\"No\", said the miller, \"never\".";
    assertThat(text.mark(straight)).isEqualTo(straight);
    String curly = "“No”, said the miller, “never”.";
    assertThat(text.mark(curly)).isEqualTo(curly);
  }

  @Test
  void oneCurlyPairAmongStraightOnesSaysNothing() {
    String mostly = "\"No\", said the miller, “never”.";
    assertThat(text.mark(mostly)).isEqualTo(mostly);
  }

  @Test
  void inchesAreNoQuotation() {
    String inches = "“No”, said the miller, “never”: a 5\" nail and a 6\" screw.";
    assertThat(text.mark(inches)).isEqualTo(inches);
  }
}
