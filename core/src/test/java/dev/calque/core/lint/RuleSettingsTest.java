package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.LintKit.WordCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

  private static final WordCheck RIVER = WordCheck.of("water/river", "river");

  @Test
  void theMostExactSettingDecidesAndOfEqualOnesTheLast() {
    RuleSetting off = setting("water", false);
    RuleSetting on = setting("water/river", true);

    assertThat(findings(off)).isEmpty();
    assertThat(findings(on, off)).hasSize(1);
    assertThat(findings(on, setting("water/river", false))).isEmpty();
    assertThat(findings(setting("wat", false))).hasSize(1);
  }

  @Test
  void severityAndConfidenceCanBeSet() {
    RuleSetting loud =
        new RuleSetting(
            "water",
            Optional.empty(),
            Optional.of(Severity.CRITICAL),
            Optional.of(Confidence.MEDIUM));

    assertThat(findings(loud))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(f.confidence()).isEqualTo(Confidence.MEDIUM);
            });
  }

  @Test
  void ownWordsAreNeitherUnknownNorForeign() {
    OwnWords words = new OwnWords(Set.of("river", "Grafton"));

    assertThat(words.excuse(LintKit.match("spelling/typo", LintKit.segment("The River."), "River")))
        .isTrue();
    assertThat(
            words.excuse(
                LintKit.match(
                    "names/variant", LintKit.segment("At Grafton river."), "Grafton river")))
        .isTrue();
    assertThat(
            words.excuse(LintKit.match("casing/name", LintKit.segment("At grafton."), "grafton")))
        .isFalse();
    assertThat(
            words.excuse(
                LintKit.match("grammar/that-comma", LintKit.segment("The river."), "river")))
        .isFalse();
  }

  private static RuleSetting setting(String rules, boolean on) {
    return new RuleSetting(rules, Optional.of(on), Optional.empty(), Optional.empty());
  }

  private static List<Finding> findings(RuleSetting... settings) {
    LintOptions options =
        new LintOptions(Optional.empty(), Optional.empty(), new RuleSettings(List.of(settings)));
    return LintKit.linter(RIVER).lint(LintKit.document("The river."), options).findings();
  }
}
