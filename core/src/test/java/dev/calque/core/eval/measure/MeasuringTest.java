package dev.calque.core.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.corpus.SystemGroup;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    assertThat(measures.rates().get(1).severities()).containsOnly(java.util.Map.entry("minor", 7));
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

  @Test
  void anySourceIsWrongForATextThatNobodyTranslated() {
    Optional<LanguageCode> fr = Optional.of(new LanguageCode("fr"));
    Optional<LanguageCode> none = Optional.empty();
    assertThat(SourceVerdict.of(Origin.MT, fr, fr)).contains(SourceVerdict.RIGHT);
    assertThat(SourceVerdict.of(Origin.MT, fr, none)).contains(SourceVerdict.SILENT);
    assertThat(SourceVerdict.of(Origin.NATIVE, none, fr)).contains(SourceVerdict.WRONG);
    assertThat(SourceVerdict.of(Origin.HT, none, fr)).isEmpty();
  }

  @Test
  void theBootstrapIsTheSameForTheSameSeed() {
    List<DocumentResult> results = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      results.add(result("a", Origin.MT, "m", "" + i, 1000, i % 7));
      results.add(result("a", Origin.HT, "h", "" + i, 1000, i % 3));
    }

    Measures once = Measuring.measure(results, List.of(), new Bootstrap(200, 7));
    Measures again = Measuring.measure(results, List.of(), new Bootstrap(200, 7));
    Measures other = Measuring.measure(results, List.of(), new Bootstrap(200, 8));

    assertThat(again).isEqualTo(once);
    assertThat(other.rates()).isNotEqualTo(once.rates());
    assertThat(once.contrasts())
        .allSatisfy(
            row -> {
              assertThat(row.lift().low()).isLessThan(row.lift().value());
              assertThat(row.lift().high()).isGreaterThan(row.lift().value());
            });
  }

  @Test
  void theBootstrapDrawsDocumentsWithAllTheirVersions() {
    // each document alone says .5, so any draw does
    List<DocumentResult> results = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      results.add(result("a", Origin.MT, "m", "" + i, 1000, i));
      results.add(result("a", Origin.HT, "h", "" + i, 1000, i));
    }

    ContrastRow row =
        Measuring.measure(results, List.of(), new Bootstrap(100, 1)).contrasts().get(0);

    assertThat(row.pairwise()).isEqualTo(new Estimate(0.5, 0.5, 0.5));
    assertThat(row.lift()).isEqualTo(new Estimate(1, 1, 1));
  }

  @Test
  void theBootstrapDrawsWithinSets() {
    // one document a set: there is only one way to draw
    Measures measures =
        Measuring.measure(
            List.of(
                result("a", Origin.NATIVE, "web", "1", 1000, 1),
                result("b", Origin.NATIVE, "web", "1", 1000, 9)),
            List.of(),
            new Bootstrap(100, 1));

    assertThat(measures.rates().get(0).rate()).isEqualTo(new Estimate(5, 5, 5));
  }

  private static Measures measure(DocumentResult... results) {
    return Measuring.measure(List.of(results), List.of(), NONE);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static DocumentResult result(
      String set, Origin origin, String system, String document, int words, int alarms) {
    String[] rules = IntStream.range(0, alarms).mapToObj(i -> "rule").toArray(String[]::new);
    return result(set, origin, system, document, words, rules);
  }

  private static DocumentResult result(
      String set, Origin origin, String system, String document, int words, String... rules) {
    List<Alarm> alarms = new ArrayList<>();
    for (String rule : rules) {
      alarms.add(new Alarm(rule, "minor", new Span(0, 1)));
    }
    return new DocumentResult(
        new DocumentKey(set, new LanguageCode("en"), origin, system, document),
        words,
        false,
        List.of(),
        Optional.empty(),
        alarms);
  }

  private static DocumentResult annotated(
      Origin origin, String document, List<ExpertSpan> marks, List<Alarm> alarms) {
    return new DocumentResult(
        new DocumentKey("a", new LanguageCode("en"), origin, "s", document),
        100,
        true,
        marks,
        Optional.empty(),
        alarms);
  }

  private static DocumentResult told(Origin origin, String system, SourceVerdict verdict) {
    DocumentKey key = new DocumentKey("a", new LanguageCode("en"), origin, system, "d");
    return new DocumentResult(key, 100, false, List.of(), Optional.of(verdict), List.of());
  }

  private static ExpertSpan mark(int start, int end, String category) {
    return new ExpertSpan(new Span(start, end), category);
  }

  private static Alarm alarm(int start, int end) {
    return new Alarm("rule", "minor", new Span(start, end));
  }
}
