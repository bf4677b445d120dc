package dev.calque.core.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.eval.run.Throughput;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  @TempDir Path folder;

  @Test
  void whatIsSavedIsReadBack() throws IOException {
    Evaluation evaluation = evaluation(3, "calque", "other");
    StringBuilder json = new StringBuilder();
    Evaluations.write(evaluation, json);

    Path file = Files.writeString(folder.resolve("saved.json"), json);

    assertThat(Evaluations.read(file)).isEqualTo(evaluation);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"format\": \"x\"}");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");

    assertThatThrownBy(() -> Evaluations.read(other)).hasMessageContaining("save it anew");
    assertThatThrownBy(() -> Evaluations.read(broken)).hasMessageContaining("save it anew");
  }

  @Test
  void subjectsStandSideBySide() throws IOException {
    StringBuilder text = new StringBuilder();

    EvaluationText.write(evaluation(3, "calque", "other"), text);

    assertThat(text.toString())
        .contains(
            """
            Calque 1.0, rules abc, LanguageTool 6.8; default view, source language inferred
            In brackets: 95 % bootstrap intervals over documents.

            Alarms per 1,000 words
            text       origin  versions  words  calque alarms   calque per 1,000  calque severity  other alarms    other per 1,000  other severity
            all in en  HT             1  1,000              0  0.00 [0.00, 0.00]                              0  0.00 [0.00, 0.00]
            all in en  MT             1  1,000              3  3.00 [3.00, 3.00]          3 minor             3  3.00 [3.00, 3.00]         3 minor
            """)
        .contains(
            """
            Alarms by rule: calque, en
            rule    NATIVE  HT  MT  lift
            a/rule       0   0   3  7.00
            """)
        .contains(
            """
            Speed of one thread, loading apart
            subject  language  words per second
            calque   en                   2,000
            """)
        .doesNotContain("INTERRUPTED");
  }

  @Test
  void comparesRuleByRule() throws IOException {
    StringBuilder text = new StringBuilder();

    Comparison.of(evaluation(3, "calque"), evaluation(5, "calque", "new")).write(text);

    assertThat(text.toString())
        .isEqualTo(
            """

            Changes by rule, before and after
            subject  language  rule    NATIVE  HT      MT
            calque   en        a/rule       0   0  3 -> 5
            """);
    assertThat(Comparison.of(evaluation(5, "calque"), evaluation(5, "calque")).rows()).isEmpty();
  }

  @Test
  void aRuleThatIsGoneIsAChangeAndOtherTextsAreToldOf() throws IOException {
    StringBuilder text = new StringBuilder();
    Evaluation silent = evaluation(0, "calque");
    Evaluation otherTexts =
        new Evaluation(silent.format(), silent.settings(), List.of(), silent.subjects(), List.of());

    Comparison.of(evaluation(2, "calque"), otherTexts).write(text);

    assertThat(text.toString()).contains("WARNING: the texts are not the same", "2 -> 0");
  }

  @Test
  void anInterruptedRunSaysSo() throws IOException {
    Evaluation.Settings settings =
        new Evaluation.Settings(
            "1.0", "abc", "6.8", "default", "inferred", List.of(), 0, 0, 1, true);
    StringBuilder text = new StringBuilder();

    EvaluationText.write(Assembly.assemble(settings, List.of(), List.of(), List.of()), text);

    assertThat(text.toString()).startsWith("INTERRUPTED: these figures are partial");
  }

  private static Evaluation evaluation(int alarms, String... subjects) {
    Evaluation.Settings settings =
        new Evaluation.Settings(
            "1.0", "abc", "6.8", "default", "inferred", List.of(), 0, 10, 1, false);
    List<SubjectResult> results = new ArrayList<>();
    for (String subject : subjects) {
      List<Alarm> some = new ArrayList<>();
      for (int i = 0; i < alarms; i++) {
        some.add(new Alarm("a/rule", "minor", new Span(10 * i, 10 * i + 4)));
      }
      results.add(
          new SubjectResult(
              subject,
              List.of(result(Origin.MT, some), result(Origin.HT, List.of())),
              List.of(),
              new TreeMap<>(Map.of("en", new Throughput(2000, 1_000_000_000)))));
    }
    return Assembly.assemble(settings, results, List.of(), List.of("a problem"));
  }

  private static DocumentResult result(Origin origin, List<Alarm> alarms) {
    return new DocumentResult(
        new DocumentKey("set", new LanguageCode("en"), origin, "s", "d"),
        1000,
        true,
        List.of(new ExpertSpan(new Span(0, 4), "name")),
        Optional.empty(),
        alarms);
  }
}
