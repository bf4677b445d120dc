package dev.calque.core.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportedPerfectCheckTest {

  private final MarkedText text = MarkedText.frame("en", ReportedPerfectCheck::load);

  @ParameterizedTest
  @ValueSource(strings = {"“The dam will hold”, [[has declared]] the engineer."})
  void marks(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"“The dam will hold”, has explained Maria. | “The dam will hold”, explained Maria."})
  void repairsIt(String bad, String good) {
    assertThat(text.correct(bad)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The engineer, who left, has declared the dam safe.",
        "“The dam will hold”, the engineer has declared."
      })
  void leavesWhatIsRight(String good) {
    assertThat(text.mark(good)).isEqualTo(good);
  }
}
