package dev.calque.core.eval.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.eval.report.Assembly;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void addsUpRulesAndShowsLanguageToolBeside() throws IOException {
    StringBuilder text = new StringBuilder();

    LedgerText.write(
        new Ledger(List.of(evaluation("abc123", "one", false), evaluation("abc123", "two", false))),
        text);

    assertThat(text.toString())
        .contains(
            "Rule set: `abc123`, Calque 1.0, LanguageTool 6.8; default view",
            "| one | HT | 1,000 | 0 | 0.00 [0.00, 0.00] | 2.00 [2.00, 2.00] |",
            "| one | MT | name | 1 | 1 | 100 % [100, 100] | 100 % [100, 100] |",
            "| one | all | 1 | 3.00 [3.00, 3.00] | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] | 0.60",
            // one alarm in each set, on 2 x 1,000 words
            "## Rules: en",
            "| a/rule | 0 | 0 | 2 | 0 | 1,000 |",
            "| two | en | 1 | HT 1, MT 1 | 2,000 | all |");
  }

  @Test
  void evaluationsOfOtherRulesOfTheSameTextsOrCutShortAreRefused() {
    assertThatThrownBy(() -> new Ledger(List.of())).hasMessageContaining("--save");
    assertThatThrownBy(
            () ->
                new Ledger(
                    List.of(evaluation("abc", "one", false), evaluation("def", "two", false))))
        .hasMessageContaining("run all with the same rules");
    assertThatThrownBy(
            () ->
                new Ledger(
                    List.of(evaluation("abc", "one", false), evaluation("abc", "one", false))))
        .hasMessageContaining("one is in two of the evaluations");
    assertThatThrownBy(() -> new Ledger(List.of(evaluation("abc", "one", true))))
        .hasMessageContaining("interrupted");
  }

  @Test
  void aLedgerOfOtherRulesIsStale() throws IOException {
    StringBuilder text = new StringBuilder();
    LedgerText.write(new Ledger(List.of(evaluation("abc123", "one", false))), text);

    assertThat(LedgerVersion.problem(text.toString(), "abc123")).isEmpty();
    assertThat(LedgerVersion.problem(text.toString(), "def456"))
        .get()
        .asString()
        .contains("abc123 was measured, but the rules are def456 now", "calque eval ledger");
    assertThat(LedgerVersion.problem("# Accuracy\n", "abc123"))
        .get()
        .asString()
        .contains("does not say which rules");
  }

  private static Evaluation evaluation(String ruleSet, String set, boolean partial) {
    Evaluation.Settings settings =
        new Evaluation.Settings(
            "1.0", ruleSet, "6.8", "default", "inferred", List.of(), 0, 10, 1, partial);
    return Assembly.assemble(
        settings,
        List.of(subject("calque", set, 1, 0), subject("languagetool", set, 1, 2)),
        List.of(),
        List.of());
  }

  private static SubjectResult subject(String name, String set, int machine, int human) {
    return new SubjectResult(
        name,
        List.of(result(set, Origin.MT, machine), result(set, Origin.HT, human)),
        List.of(),
        new TreeMap<>());
  }

  private static DocumentResult result(String set, Origin origin, int size) {
    List<Alarm> alarms = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      alarms.add(new Alarm("a/rule", "minor", new Span(10 * i, 10 * i + 4)));
    }
    return new DocumentResult(
        new DocumentKey(set, new LanguageCode("en"), origin, "s", "d"),
        1000,
        true,
        List.of(new ExpertSpan(new Span(0, 4), "name")),
        Optional.empty(),
        alarms);
  }
}
