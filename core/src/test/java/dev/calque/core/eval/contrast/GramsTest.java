package dev.calque.core.eval.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GramsTest {

  private static final String SENTENCE = "Old sailors waited for rain, and the harbour slept.";

  @Test
  void wordsDoNotGoOverAMark() {
    assertThat(grams(Level.WORDS, 2))
        .contains("old sailors", "for rain", "and the", "slept")
        .doesNotContain("rain and", "old sailors waited");
  }

  @Test
  void lemmasAreBaseForms() {
    assertThat(grams(Level.LEMMAS, 3)).contains("sailor wait for");
  }

  @Test
  void framesKeepFunctionWordsAndNameTheKindsOfOthers() {
    assertThat(grams(Level.FRAMES, 3)).contains("FINITE_VERB for NOUN", "and the NOUN");
  }

  @Test
  void governmentIsAWordAndItsPreposition() {
    assertThat(grams(Level.GOVERNMENT, 1)).containsExactly("wait for");
  }

  @Test
  void determinersStandBeforePlainNouns() {
    assertThat(grams(Level.DETERMINERS, 1)).containsExactly("- rain", "the harbour");
  }

  private static List<String> grams(Level level, int longest) {
    return new Grams(level, longest)
        .of(MarkedText.parse("en", SENTENCE)).stream().map(Gram::text).toList();
  }
}
