package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Source SOURCE = new Source("a.md", "## the **dull** day &quot;");
  private static final Segment SEGMENT =
      LintKit.paragraph(
          0,
          "the dull day \"",
          new OffsetMap.Builder()
              .verbatim(3, 4)
              .verbatim(9, 4)
              .verbatim(15, 5)
              .reference(1, new Span(20, 26))
              .build());

  @Test
  void stateThePlaceInTheSourceAndTheWordsAsPlainText() {
    Finding finding = Findings.of(LintKit.match("a/b", SEGMENT, "the dull day"), SOURCE);

    assertThat(finding.span().in(SOURCE.text())).isEqualTo("the **dull** day");
    assertThat(finding.quote()).isEqualTo("the dull day");
  }

  @Test
  void offerAFixForEachReplacementBestFirst() {
    Match match = LintKit.match("a/b", SEGMENT, "dull").replace("dim", "grey");

    assertThat(Findings.of(match, SOURCE).fixes())
        .containsExactly(
            new Fix(new Span(9, 13), "dim", false), new Fix(new Span(9, 13), "grey", false));
  }

  @Test
  void keepWhatIsSafeSafe() {
    Match match = LintKit.match("a/b", SEGMENT, "day").replaceSafely("Day");

    assertThat(Findings.of(match, SOURCE).fixes())
        .containsExactly(new Fix(new Span(16, 19), "Day", true));
  }

  @Test
  void offerNoFixAcrossMarkupButKeepTheSuggestion() {
    Finding finding =
        Findings.of(LintKit.match("a/b", SEGMENT, "dull day").replaceSafely("dim day"), SOURCE);

    assertThat(finding.replacements()).containsExactly("dim day");
    assertThat(finding.fixes()).isEmpty();
  }

  @Test
  void offerAFixForAWholeCharacterReference() {
    Match match = LintKit.match("a/b", SEGMENT, "\"").replaceSafely("”");

    assertThat(Findings.of(match, SOURCE).fixes())
        .containsExactly(new Fix(new Span(20, 26), "”", true));
    assertThat(Findings.of(LintKit.match("a/b", SEGMENT, " \"").replace("”"), SOURCE).fixes())
        .isEmpty();
  }
}
