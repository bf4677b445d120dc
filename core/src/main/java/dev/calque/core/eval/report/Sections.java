package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.ContrastRow;
import dev.calque.core.eval.measure.Measures;
import dev.calque.core.eval.measure.RateRow;
import dev.calque.core.eval.measure.RecallRow;
import dev.calque.core.eval.measure.Scope;
import dev.calque.core.eval.measure.SourceRow;
import dev.calque.core.eval.measure.TouchingRow;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of an evaluation. */
final class Sections {

  static final Section<RateRow> RATES =
      new Section<>(
          "Alarms per 1,000 words",
          Measures::rates,
          List.of("text", "origin"),
          row -> List.of(name(row.scope()), row.origin().name()),
          List.of("versions", "words"),
          row -> List.of(Figures.count(row.documents()), Figures.count(row.words())),
          List.of("alarms", "per 1,000", "severity"),
          row -> List.of(Figures.count(row.alarms()), Figures.number(row.rate()), severities(row)));

  static final Section<ContrastRow> CONTRASTS =
      new Section<>(
          "Machine against human translation of the same documents",
          Measures::contrasts,
          List.of("text", "systems"),
          row -> List.of(name(row.scope()), row.systems()),
          List.of("documents"),
          row -> List.of(Figures.count(row.documents())),
          List.of("lift", "AUC", "pairwise"),
          row ->
              List.of(
                  Figures.number(row.lift()),
                  Figures.number(row.auc()),
                  Figures.number(row.pairwise())));

  static final Section<RecallRow> RECALL =
      new Section<>(
          "Expert spans that were found",
          Measures::recall,
          List.of("text", "origin", "category"),
          row -> List.of(name(row.scope()), row.origin().name(), row.category()),
          List.of("spans"),
          row -> List.of(Figures.count(row.spans())),
          List.of("found", "recall"),
          row -> List.of(Figures.count(row.found()), Figures.percent(row.recall())));

  static final Section<TouchingRow> TOUCHING =
      new Section<>(
          "Alarms on annotated machine translation that touch an expert span",
          Measures::touching,
          List.of("text"),
          row -> List.of(name(row.scope())),
          List.of(),
          row -> List.of(),
          List.of("alarms", "touching", "share"),
          row ->
              List.of(
                  Figures.count(row.alarms()),
                  Figures.count(row.touching()),
                  Figures.percent(row.share())));

  static final Section<SourceRow> SOURCES =
      new Section<>(
          "Source languages that were inferred",
          Measures::sources,
          List.of("text", "origin", "systems"),
          row -> List.of(name(row.scope()), row.origin().name(), row.systems()),
          List.of("versions"),
          row -> List.of(Figures.count(row.documents())),
          List.of("inferred", "right"),
          row -> List.of(Figures.count(row.inferred()), Figures.count(row.right())));

  private Sections() {}

  private static String name(Scope scope) {
    return scope.kind().equals(Scope.SET) ? scope.name() : "all in " + scope.language();
  }

  private static String severities(RateRow row) {
    return row.severities().entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
