package dev.calque.core.eval.ledger;

import dev.calque.core.eval.measure.ContrastRow;
import dev.calque.core.eval.measure.Estimate;
import dev.calque.core.eval.measure.Measures;
import dev.calque.core.eval.measure.RateRow;
import dev.calque.core.eval.measure.RecallRow;
import dev.calque.core.eval.measure.Scope;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.run.CalqueSubject;
import dev.calque.core.eval.run.LanguageToolSubject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a ledger as Markdown; the same evaluations give the same bytes. */
public final class LedgerText {

  private static final String NOTHING = "–";

  private final Ledger ledger;
  private final Appendable out;

  private LedgerText(Ledger ledger, Appendable out) {
    this.ledger = ledger;
    this.out = out;
  }

  public static void write(Ledger ledger, Appendable out) throws IOException {
    new LedgerText(ledger, out).write();
  }

  private void write() throws IOException {
    writeHead();
    writeRates("## Alarms per 1,000 words, by language", Scope.LANGUAGE);
    writeRates("## Alarms per 1,000 words, by set", Scope.SET);
    writeContrasts();
    writeRecall();
    for (String language : ledger.languages()) {
      new LedgerRules(ledger, language).write(out);
    }
    writeSets();
  }

  private void writeHead() throws IOException {
    Evaluation.Settings settings = ledger.settings();
    out.append("# Accuracy\n\n");
    out.append(
        "What Calque reports on text that people and machines wrote, and plain LanguageTool");
    out.append(
        " beside it. Written by `calque eval ledger`, not by hand; what the figures mean is");
    out.append(" in [eval.md](eval.md).\n\n");
    out.append(LedgerVersion.line(settings.ruleSet()));
    out.append(", Calque " + settings.calque() + ", LanguageTool " + settings.languageTool());
    out.append("; " + settings.view() + " view, source language " + settings.sourceLanguage());
    out.append(".\n\nIn brackets: 95 % bootstrap intervals over documents.");
    out.append(
        " MT: machine translation, HT: human translation, NATIVE: written in the language.\n");
  }

  private void writeRates(String title, String kind) throws IOException {
    MarkdownTable table =
        new MarkdownTable(2, "text", "origin", "words", "alarms", "Calque", "LanguageTool");
    for (Evaluation evaluation : ledger.evaluations()) {
      for (RateRow row : rows(evaluation, CalqueSubject.NAME, Measures::rates)) {
        if (row.scope().kind().equals(kind)) {
          table.row(
              row.scope().name(),
              row.origin().name(),
              count(row.words()),
              count(row.alarms()),
              number(row.rate()),
              baseline(
                  evaluation,
                  Measures::rates,
                  other -> other.scope().equals(row.scope()) && other.origin() == row.origin(),
                  other -> number(other.rate())));
        }
      }
    }
    table.write(title, out);
  }

  private void writeContrasts() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "text",
            "systems",
            "documents",
            "lift",
            "AUC",
            "pairwise",
            "LanguageTool lift",
            "LanguageTool AUC");
    for (Evaluation evaluation : ledger.evaluations()) {
      for (ContrastRow row : rows(evaluation, CalqueSubject.NAME, Measures::contrasts)) {
        if (row.scope().kind().equals(Scope.SET)) {
          table.row(
              row.scope().name(),
              row.systems(),
              count(row.documents()),
              number(row.lift()),
              number(row.auc()),
              number(row.pairwise()),
              contrast(evaluation, row, other -> number(other.lift())),
              contrast(evaluation, row, other -> number(other.auc())));
        }
      }
    }
    table.write("## Machine against human translation of the same documents", out);
  }

  private static String contrast(
      Evaluation evaluation, ContrastRow row, Function<ContrastRow, String> cell) {
    return baseline(
        evaluation,
        Measures::contrasts,
        other -> other.scope().equals(row.scope()) && other.systems().equals(row.systems()),
        cell);
  }

  private void writeRecall() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            3, "set", "origin", "category", "spans", "found", "Calque", "LanguageTool");
    for (Evaluation evaluation : ledger.evaluations()) {
      for (RecallRow row : rows(evaluation, CalqueSubject.NAME, Measures::recall)) {
        if (row.scope().kind().equals(Scope.SET)) {
          table.row(
              row.scope().name(),
              row.origin().name(),
              row.category(),
              count(row.spans()),
              count(row.found()),
              percent(row.recall()),
              baseline(
                  evaluation,
                  Measures::recall,
                  other ->
                      other.scope().equals(row.scope())
                          && other.origin() == row.origin()
                          && other.category().equals(row.category()),
                  other -> percent(other.recall())));
        }
      }
    }
    table.write("## Expert spans that were found, by category", out);
  }

  private void writeSets() throws IOException {
    MarkdownTable table =
        new MarkdownTable(2, "set", "language", "documents", "versions", "words", "sample");
    for (Evaluation evaluation : ledger.evaluations()) {
      int sample = evaluation.settings().sample();
      for (Evaluation.SetSize set : evaluation.sets()) {
        table.row(
            set.name(),
            set.language(),
            count(set.documents()),
            set.versions().entrySet().stream()
                .map(entry -> entry.getKey() + " " + count(entry.getValue()))
                .collect(Collectors.joining(", ")),
            count(set.words()),
            sample == 0 ? "all" : "at most " + sample + " of each system");
      }
    }
    table.write("## Sets", out);
  }

  static <R> List<R> rows(Evaluation evaluation, String subject, Function<Measures, List<R>> rows) {
    return evaluation.subjects().stream()
        .filter(figures -> figures.name().equals(subject))
        .flatMap(figures -> rows.apply(figures.measures()).stream())
        .toList();
  }

  private static <R> String baseline(
      Evaluation evaluation,
      Function<Measures, List<R>> rows,
      Predicate<R> same,
      Function<R, String> cell) {
    Optional<R> row =
        rows(evaluation, LanguageToolSubject.NAME, rows).stream().filter(same).findFirst();
    return row.map(cell).orElse(NOTHING);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String number(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.2f [%.2f, %.2f]", estimate.value(), estimate.low(), estimate.high());
  }

  private static String percent(Estimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.0f %% [%.0f, %.0f]",
        100 * estimate.value(),
        100 * estimate.low(),
        100 * estimate.high());
  }
}
