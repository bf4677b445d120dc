package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.languagetool.MeasuredRules;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule of LanguageTool's is on because its alarms were counted on real text. */
class MeasuredRulesTest {

  private static final Knowledge KNOWLEDGE = CalqueRules.knowledge();

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleThatIsOnHasBeenMeasured(LanguageCode language) {
    assumeTrue(isMeasured(language), "no counts yet");

    assertThat(MeasuredRules.missing(KNOWLEDGE, language))
        .as(
            "rules in %s's languagetool.yaml that are not in its %s: run \"calque eval"
                + " rule-counts\", or write \"unmeasured: why\" into their family",
            language, MeasuredRules.FILE)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void countsAreSortedAndWhole(LanguageCode language) {
    List<Table.Row> rows = Table.load(KNOWLEDGE, MeasuredRules.path(language)).rows();

    assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(6));
    assertThat(rows.stream().map(row -> row.cell(0)).toList()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyLanguageThatKeepsRulesOnHasCounts() {
    assertThat(languages())
        .filteredOn(language -> !MeasuredRules.selected(KNOWLEDGE, language).isEmpty())
        .allMatch(MeasuredRulesTest::isMeasured);
  }

  private static boolean isMeasured(LanguageCode language) {
    return !Table.load(KNOWLEDGE, MeasuredRules.path(language)).rows().isEmpty();
  }

  private static Stream<LanguageCode> languages() {
    return new Calque(KNOWLEDGE, House.NONE, 1).targets().stream();
  }
}
