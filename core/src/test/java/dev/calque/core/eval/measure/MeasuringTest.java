package dev.calque.core.eval.measure;

import static dev.calque.core.eval.measure.Results.alarm;
import static dev.calque.core.eval.measure.Results.annotated;
import static dev.calque.core.eval.measure.Results.mark;
import static dev.calque.core.eval.measure.Results.result;
import static dev.calque.core.eval.measure.Results.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.corpus.SystemGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All expected figures are computed by hand. */
class MeasuringTest {

  private static final Bootstrap NONE = new Bootstrap(0, 1);

  @Test
  void countsAlarmsPerThousandWordsByLanguageSetAndOrigin() {
    Measures measures =
        measure(
            result("a", Origin.NATIVE, "web", "1", 500, 1),
            result("a", Origin.NATIVE, "web", "2", 1500, 2),
            result("b", Origin.NATIVE, "web", "1", 2000, 0),
            result("b", Origin.MT, "m", "1", 100, 7));

    assertThat(measures.rates())
        .extracting(
            row -> row.scope().name(),
            RateRow::origin,
            RateRow::documents,
            RateRow::words,
            RateRow::alarms,
            row -> row.rate().value())
        .containsExactly(
            tuple("en", Origin.NATIVE, 3, 4000, 3, 0.75),
            tuple("en", Origin.MT, 1, 100, 7, 70.0),
            tuple("a", Origin.NATIVE, 2, 2000, 3, 1.5),
            tuple("b", Origin.NATIVE, 1, 2000, 0, 0.0),
            tuple("b", Origin.MT, 1, 100, 7, 70.0));
    assertThat(measures.rates().get(1).severities()).containsOnly(Map.entry("minor", 7));
    assertThat(measures.contrasts()).isEmpty();
  }

  @Test
  void liftIsOverTheSameDocumentsAndSmoothed() {
    Measures measures =
        measure(
            result("a", Origin.MT, "m", "1", 1000, 9),
            result("a", Origin.HT, "h", "1", 2000, 2),
            // no counterpart: these do not count
            result("a", Origin.HT, "h", "2", 1000, 100),
            result("a", Origin.MT, "m", "3", 1000, 100),
            result("b", Origin.MT, "m", "2", 1000, 100));

    ContrastRow row = measures.contrasts().get(0);
    assertThat(row.documents()).isEqualTo(1);
    assertThat(row.machineWords()).isEqualTo(1000);
    assertThat(row.humanWords()).isEqualTo(2000);
    // (9.5 / 1000) / (2.5 / 2000)
    assertThat(row.lift().value()).isCloseTo(7.6, within(1e-9));
  }

  @Test
  void liftOfARuleIsThatOfItsAlarms() {
    Measures measures =
        measure(
            result("a", Origin.MT, "m", "1", 1000, "x", "x", "x", "y"),
            result("a", Origin.HT, "h", "1", 1000, "y"),
            result("a", Origin.NATIVE, "web", "1", 1000, "z"),
            result("a", Origin.HT, "h", "2", 1000, "x"));

    assertThat(measures.rules())
        .containsExactly(
            new RuleRow("en", "x", 0, 1, 3),
            new RuleRow("en", "y", 0, 1, 1),
            new RuleRow("en", "z", 1, 0, 0));
    // x: (3.5 / 1000) / (0.5 / 1000); y: 1.5 / 1.5
    assertThat(measures.ruleLifts())
        .containsExactly(
            new RuleLiftRow("en", "x", 0, 3, 7.0), new RuleLiftRow("en", "y", 1, 1, 1.0));
  }

  @Test
  void aucCountsTiesHalf() {
    // alarms per 1,000 words: machine 3, 1, 0; human 1, 0
    Measures measures =
        measure(
            result("a", Origin.MT, "m", "1", 1000, 3),
            result("a", Origin.HT, "h", "1", 1000, 1),
            result("a", Origin.MT, "m", "2", 1000, 1),
            result("a", Origin.MT, "n", "2", 2000, 0),
            result("a", Origin.HT, "h", "2", 1000, 0));

    ContrastRow row = measures.contrasts().get(0);
    // 3>1 3>0 1=1 1>0 0<1 0=0: 1 + 1 + .5 + 1 + 0 + .5 of 6
    assertThat(row.auc().value()).isCloseTo(4.0 / 6, within(1e-9));
    // in document 1: 3>1; in document 2: 1>0 and 0=0: 1 + 1 + .5 of 3
    assertThat(row.pairwise().value()).isCloseTo(2.5 / 3, within(1e-9));
  }

  @Test
  void aDocumentsLengthDoesNotWinAndAnEmptyOneDoesNotPlay() {
    Measures measures =
        measure(
            result("a", Origin.MT, "m", "1", 3000, 3),
            result("a", Origin.HT, "h", "1", 500, 1),
            result("a", Origin.MT, "empty", "1", 0, 0),
            result("a", Origin.MT, "m", "2", 0, 0),
            result("a", Origin.HT, "h", "2", 500, 1));

    ContrastRow row = measures.contrasts().get(0);
    assertThat(row.documents()).isEqualTo(1);
    assertThat(row.auc().value()).isZero();
    assertThat(row.pairwise().value()).isZero();
  }

  @Test
  void groupsOfSystemsAreContrastedApart() {
    List<SystemGroup> groups = List.of(SystemGroup.parse("old=m"), SystemGroup.parse("new=n"));
    List<DocumentResult> results =
        List.of(
            result("a", Origin.MT, "m", "1", 1000, 5),
            result("a", Origin.MT, "n", "1", 1000, 1),
            result("a", Origin.HT, "h", "1", 1000, 1));

    assertThat(Measuring.measure(results, groups, NONE).contrasts())
        .filteredOn(row -> row.scope().kind().equals(Scope.SET))
        .extracting(ContrastRow::systems, row -> row.auc().value())
        .containsExactly(tuple("all", 0.75), tuple("old", 1.0), tuple("new", 0.5));
  }

  @Test
  void anExpertSpanIsFoundByAnOverlapThatIsNotMuchLonger() {
    List<ExpertSpan> marks =
        List.of(
            mark(10, 14, "name"), mark(30, 34, "name"), mark(50, 54, "word"), mark(70, 70, "gap"));
    List<Alarm> alarms =
        List.of(
            // one shared unit and twelve units long: found
            alarm(13, 25),
            // thirteen units long: touches, does not find
            alarm(30, 43),
            // beside it
            alarm(54, 58),
            alarm(44, 50));

    Measures measures = measure(annotated(Origin.MT, "1", marks, alarms));

    assertThat(measures.recall())
        .filteredOn(row -> row.scope().kind().equals(Scope.SET))
        .extracting(
            RecallRow::category, RecallRow::spans, RecallRow::found, row -> row.recall().value())
        .containsExactly(tuple("name", 2, 1, 0.5), tuple("word", 1, 0, 0.0));
    assertThat(measures.touching().get(0))
        .isEqualTo(
            new TouchingRow(
                new Scope(Scope.LANGUAGE, "en", "en"), 4, 2, new Estimate(0.5, 0.5, 0.5)));
  }

  @Test
  void onlyAnnotatedMachineTranslationIsAskedWhetherItTouches() {
    List<ExpertSpan> marks = List.of(mark(0, 4, "name"));

    Measures measures =
        measure(
            annotated(Origin.HT, "1", marks, List.of(alarm(0, 4))),
            result("a", Origin.MT, "m", "1", 1000, 3));

    assertThat(measures.touching()).isEmpty();
    assertThat(measures.recall()).extracting(RecallRow::origin).containsOnly(Origin.HT);
  }

  @Test
  void whatWasInferredOfTheSourceIsCountedWhereTheAnswerIsKnown() {
    List<SystemGroup> groups = List.of(SystemGroup.parse("old=m"), SystemGroup.parse("new=n"));
    List<DocumentResult> results =
        List.of(
            told(Origin.MT, "m", SourceVerdict.RIGHT),
            told(Origin.MT, "m", SourceVerdict.SILENT),
            told(Origin.MT, "n", SourceVerdict.WRONG),
            told(Origin.NATIVE, "s", SourceVerdict.SILENT),
            result("a", Origin.HT, "h", "1", 100, 0));

    assertThat(Measuring.measure(results, groups, new Bootstrap(10, 1)).sources())
        .filteredOn(row -> row.scope().kind().equals(Scope.SET))
        .extracting(
            SourceRow::origin,
            SourceRow::systems,
            SourceRow::documents,
            SourceRow::inferred,
            SourceRow::right)
        .containsExactlyInAnyOrder(
            tuple(Origin.NATIVE, "all", 1, 0, 0),
            tuple(Origin.MT, "all", 3, 2, 1),
            tuple(Origin.MT, "old", 2, 1, 1),
            tuple(Origin.MT, "new", 1, 1, 0));
  }

  private static Measures measure(DocumentResult... results) {
    return Measuring.measure(List.of(results), List.of(), NONE);
  }
}
