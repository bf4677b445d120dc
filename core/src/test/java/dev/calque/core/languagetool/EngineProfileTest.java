package dev.calque.core.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.check.Check;
import dev.calque.core.check.CheckKit;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineProfileTest {

  private static final String PROFILE =
      """
      variant: en-US
      dictionaries: [/en/hunspell/en_GB.dict]
      wordLists: []
      families:
        - name: articles
          reason: Nobody writes so.
          mqm: linguistic-conventions/grammar
          severity: minor
          confidence: medium
          rules: [EN_A_VS_AN]
      """;

  @Test
  void saysWhatStaysOnAndWhy() {
    EngineProfile profile = load(PROFILE);

    assertThat(profile.variant()).isEqualTo("en-US");
    assertThat(profile.dictionaries()).containsExactly("/en/hunspell/en_GB.dict");
    assertThat(profile.families()).hasSize(1);
    assertThat(profile.families().get(0).severity()).isEqualTo(Severity.MINOR);
    assertThat(profile.families().get(0).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void eachRuleBecomesACheckOfItsFamily() {
    List<Check> checks = engine(PROFILE).selectedRules();

    assertThat(checks).hasSize(1);
    assertThat(checks.get(0).rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.id().value()).isEqualTo("languagetool/EN_A_VS_AN");
              assertThat(rule.rationale()).isEqualTo("Nobody writes so.");
              assertThat(rule.severity()).isEqualTo(Severity.MINOR);
            });
  }

  @Test
  void aLanguageWithoutAProfileHasNoEngine() {
    assertThat(LanguageToolEngine.load(CheckKit.knowledge(), EngineKit.EN, 1)).isEmpty();
  }

  @Test
  void aRuleThatLanguageToolDoesNotHaveIsNamedWithItsFile() {
    LanguageToolEngine engine = engine(PROFILE.replace("EN_A_VS_AN", "NO_SUCH_RULE"));

    assertThatThrownBy(engine::selectedRules)
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(EngineKit.ENGLISH + ": family articles")
        .hasMessageContaining("NO_SUCH_RULE")
        .hasMessageContaining("take it out");
  }

  @ParameterizedTest
  @CsvSource({
    "severity: minor, severity: bad, '\"bad\" is none of neutral, minor, major, critical'",
    "confidence: medium, confidence: sure, '\"sure\" is none of low, medium, high'",
    "linguistic-conventions/grammar, grammar, 'not an MQM type: \"grammar\"'",
    "variant: en-US, variant: en-ZZ, 'no language \"en-ZZ\"'",
    "wordLists: [], wordLists: [/en/none.txt], 'no resource \"/en/none.txt\"'"
  })
  void aWrongValueIsNamedWithItsFile(String right, String wrong, String message) {
    assertThatThrownBy(() -> load(PROFILE.replace(right, wrong)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(EngineKit.ENGLISH + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"'wordLists: []', 'wordLists: [', 4", "'severity: minor', 'severity: [minor]', 8"})
  void whatIsNoProfileIsNamedWithItsFileAndLine(String right, String wrong, int line) {
    assertThatThrownBy(() -> load(PROFILE.replace(right, wrong)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(EngineKit.ENGLISH + ":" + line + ": ")
        .hasMessageNotContainingAny("\n");
  }

  @Test
  void aFileWithoutAVariantIsRefused() {
    assertThatThrownBy(() -> load(PROFILE.replace("variant: en-US\n", "")))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("variant");
  }

  private static EngineProfile load(String yaml) {
    return EngineProfile.load(CheckKit.knowledge(EngineKit.ENGLISH, yaml), EngineKit.EN)
        .orElseThrow();
  }

  private static LanguageToolEngine engine(String yaml) {
    return LanguageToolEngine.load(CheckKit.knowledge(EngineKit.ENGLISH, yaml), EngineKit.EN, 1)
        .orElseThrow();
  }
}
