package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.rule.Confidence;
import dev.calque.testdata.ExpectedFinding;
import dev.calque.testdata.GoldenFile;
import dev.calque.testdata.TestArticle;
import dev.calque.testdata.TestArticles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenArticlesTest {

  private static final Calque CALQUE = new Calque(CalqueRules.knowledge(), House.NONE, 1);
  private static final TestArticles ARTICLES = TestArticles.load();

  @Test
  void thereAreArticles() {
    assertThat(ARTICLES.translated()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(ARTICLES.clean()).hasSameSizeAs(ARTICLES.translated());
  }

  @ParameterizedTest
  @MethodSource("translated")
  void findsInATranslatedArticleJustWhatIsExpected(TestArticle article) {
    List<ExpectedFinding> found = shown(article);
    GoldenFile golden = GoldenFile.read(article.golden());
    if (GoldenFile.updating()) {
      golden.refreshed(found).write(article.golden());
    } else {
      assertThat(golden.differences(found)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("clean")
  void findsNothingInACleanArticle(TestArticle article) {
    assertThat(shown(article)).isEmpty();
  }

  static Stream<TestArticle> translated() {
    return ARTICLES.translated().stream();
  }

  static Stream<TestArticle> clean() {
    return ARTICLES.clean().stream();
  }

  /** What is shown unless the user asks for more: all but what is reported with low confidence. */
  private static List<ExpectedFinding> shown(TestArticle article) {
    Report report = CALQUE.check(article.source(), LintOptions.NONE);
    assertThat(report.failures()).isEmpty();
    return report.findings().stream()
        .filter(finding -> finding.confidence() != Confidence.LOW)
        .map(ExpectedFinding::of)
        .toList();
  }
}
