package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Analyzer;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.lint.LintKit.WordCheck;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.Document;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fails is said, and stops nothing else. */
class LinterFailuresTest {

  private static final WordCheck RIVER = WordCheck.of("heading/river", "river");

  @Test
  void aCheckThatThrowsInOneSegmentStopsNothingElse() {
    WordCheck breaks = WordCheck.of("names/fragile", "dam").shaped(LinterFailuresTest::fail);
    Document document = LintKit.document("The river.", "A dam on the river.", "No river.");

    Report report = LintKit.lint(document, breaks, RIVER);

    assertThat(LintKit.quotes(report)).containsExactly("river", "river", "river");
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).message())
        .startsWith("news/a.md:2:1: the check names/fragile failed")
        .contains("dry")
        .contains("the rest was checked");
    assertThat(report.failures().get(0).span())
        .contains(document.segments().get(1).map().toSource(new Span(0, 19)));
  }

  @Test
  void aCheckOfTheWholeArticleThatThrowsStopsNothingElse() {
    Report report = LintKit.lint(LintKit.document("The river."), new BrokenCheck(), RIVER);

    assertThat(LintKit.quotes(report)).containsExactly("river");
    assertThat(report.failures())
        .extracting(Failure::message)
        .singleElement()
        .asString()
        .startsWith("news/a.md: the check names/broken failed");
  }

  @Test
  void aSegmentThatCannotBeAnalysedStopsNoOther() {
    Analyzer analyzer =
        segment -> {
          if (segment.text().contains("dam")) {
            throw new AnalysisException("the engine stopped", new IllegalStateException("dry"));
          }
          return new AnalyzedSegment(segment, List.of());
        };
    Document document = LintKit.document("A river.", "A dam, a river.", "A river.");

    Report report = LintKit.linter(analyzer, RIVER).lint(document, LintOptions.NONE);

    assertThat(LintKit.quotes(report)).hasSize(2);
    assertThat(report.words()).isEqualTo(4);
    assertThat(report.failures())
        .extracting(Failure::message)
        .singleElement()
        .asString()
        .startsWith("news/a.md:2:1: the engine stopped");
  }

  @Test
  void failuresPointBehindTheMarkup() {
    Segment indented = LintKit.paragraph(0, "A dam.", OffsetMap.verbatim(6, 6));
    Document document = LintKit.document("# B\n- A dam.", List.of(indented));

    Report report =
        LintKit.lint(document, WordCheck.of("a/b", "dam").shaped(LinterFailuresTest::fail));

    assertThat(report.failures().get(0).message()).startsWith("news/a.md:2:3: ");
  }

  private static Match fail(Match match) {
    throw new IllegalStateException("the well is dry");
  }

  private record BrokenCheck() implements Check {

    @Override
    public List<Rule> rules() {
      return List.of(LintKit.rule("names/broken"));
    }

    @Override
    public List<Match> check(Article article) {
      throw new IllegalStateException("dry");
    }
  }
}
