package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import dev.calque.testdata.TestArticle;
import dev.calque.testdata.TestArticles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfidenceMeaningTest {

  private static final Calque CALQUE = new Calque(CalqueRules.knowledge(), House.NONE, 1);
  private static final TestArticles ARTICLES = TestArticles.load();

  @ParameterizedTest
  @MethodSource("targets")
  void everyRuleSaysWhatItsConfidencesMean(LanguageCode target) {
    List<Rule> rules =
        CALQUE.checks(target).stream().flatMap(check -> check.rules().stream()).toList();

    assertThat(rules).isNotEmpty().noneMatch(rule -> rule.meanings().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyFindingHasAConfidenceThatItsRuleExplains(TestArticle article) {
    List<Finding> findings = CALQUE.check(article.source(), LintOptions.NONE).findings();

    assertThat(findings)
        .allSatisfy(f -> assertThat(f.rule().meanings()).containsKey(f.confidence()));
  }

  static List<LanguageCode> targets() {
    return CALQUE.targets();
  }

  static Stream<TestArticle> articles() {
    return Stream.concat(ARTICLES.translated().stream(), ARTICLES.clean().stream());
  }
}
