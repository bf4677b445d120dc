package dev.calque.core.fix;

import static dev.calque.core.report.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.Readers;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriteTest {

  private static final Source SOURCE = new Source("a.md", "The port of odesa in in kyiv.");

  @Test
  void appliesTheFirstSuggestionOfEachAndKnowsWhereItIs() {
    Rewrite corrected =
        Rewrite.of(
            SOURCE,
            List.of(
                finding(SOURCE, "kyiv", "Kyiv"),
                finding(SOURCE, "odesa", "Odesa city", "Odesa"),
                finding(SOURCE, "port")),
            FixLevel.ALL,
            Readers::read);

    assertThat(corrected.source().text()).isEqualTo("The port of Odesa city in in Kyiv.");
    assertThat(corrected.corrections()).hasSize(2);
    assertThat(corrected.places()).containsExactly(new Span(12, 22), new Span(29, 33));
  }

  @Test
  void aDeletionIsAppliedAndItsPlaceIsEmpty() {
    Rewrite corrected =
        Rewrite.of(SOURCE, List.of(finding(SOURCE, "in ", "")), FixLevel.ALL, Readers::read);

    assertThat(corrected.source().text()).isEqualTo("The port of odesa in kyiv.");
    assertThat(corrected.places()).containsExactly(new Span(18, 18));
    assertThat(corrected.corrections()).hasSize(1);
  }

  @Test
  void oneThatWouldBecomeMarkupIsLeftOutAmongMany() {
    Rewrite corrected =
        Rewrite.of(
            SOURCE,
            List.of(
                finding(SOURCE, "port", "harbour"),
                finding(SOURCE, "odesa", "*Odesa*"),
                finding(SOURCE, "kyiv", "Kyiv")),
            FixLevel.ALL,
            Readers::read);

    assertThat(corrected.source().text()).isEqualTo("The harbour of odesa in in Kyiv.");
  }

  @Test
  void ofTwoThatOverlapTheFirstIsApplied() {
    Rewrite corrected =
        Rewrite.of(
            SOURCE,
            List.of(finding(SOURCE, "in in", "in"), finding(SOURCE, "in kyiv", "at home")),
            FixLevel.ALL,
            Readers::read);

    assertThat(corrected.source().text()).isEqualTo("The port of odesa in kyiv.");
    assertThat(corrected.corrections()).hasSize(1);
  }
}
