package dev.calque.core.report.html;

import static dev.calque.core.report.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedTest {

  private static final Source SOURCE = new Source("a.md", "The port of odesa in in kyiv.");

  @Test
  void appliesTheFirstSuggestionOfEachAndKnowsWhereItIs() {
    Corrected corrected =
        Corrected.of(
            SOURCE,
            List.of(
                finding(SOURCE, "kyiv", "Kyiv"),
                finding(SOURCE, "odesa", "Odesa city", "Odesa"),
                finding(SOURCE, "port")));

    assertThat(corrected.source().text()).isEqualTo("The port of Odesa city in in Kyiv.");
    assertThat(corrected.applied()).isEqualTo(2);
    assertThat(corrected.changes())
        .extracting(Highlight::span)
        .containsExactly(new Span(12, 22), new Span(29, 33));
  }

  @Test
  void aDeletionIsAppliedAndLeavesNothingToMark() {
    Corrected corrected = Corrected.of(SOURCE, List.of(finding(SOURCE, "in ", "")));

    assertThat(corrected.source().text()).isEqualTo("The port of odesa in kyiv.");
    assertThat(corrected.changes()).isEmpty();
    assertThat(corrected.applied()).isEqualTo(1);
  }

  @Test
  void ofTwoThatOverlapTheFirstIsApplied() {
    Corrected corrected =
        Corrected.of(
            SOURCE, List.of(finding(SOURCE, "in in", "in"), finding(SOURCE, "in kyiv", "at home")));

    assertThat(corrected.source().text()).isEqualTo("The port of odesa in kyiv.");
    assertThat(corrected.applied()).isEqualTo(1);
  }
}
