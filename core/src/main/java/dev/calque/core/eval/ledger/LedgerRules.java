package dev.calque.core.eval.ledger;

import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Measures;
import dev.calque.core.eval.measure.RateRow;
import dev.calque.core.eval.measure.RuleRow;
import dev.calque.core.eval.measure.Scope;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.run.CalqueSubject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The rules of one language that raised an alarm, with their counts over all evaluations. */
record LedgerRules(Ledger ledger, String language) {

  void write(Appendable out) throws IOException {
    Map<String, RuleRow> rules = new TreeMap<>();
    for (Evaluation evaluation : ledger.evaluations()) {
      for (RuleRow row : LedgerText.rows(evaluation, CalqueSubject.NAME, Measures::rules)) {
        if (row.language().equals(language)) {
          rules.merge(row.rule(), row, LedgerRules::sum);
        }
      }
    }
    MarkdownTable table =
        new MarkdownTable(
            1,
            "rule",
            "NATIVE",
            "HT",
            "MT",
            "per million words written by people",
            "per million words of MT");
    long people = words(Origin.NATIVE) + words(Origin.HT);
    long machine = words(Origin.MT);
    for (RuleRow row : rules.values()) {
      table.row(
          row.rule(),
          LedgerText.count(row.nativeAlarms()),
          LedgerText.count(row.humanAlarms()),
          LedgerText.count(row.machineAlarms()),
          perMillion(row.nativeAlarms() + row.humanAlarms(), people),
          perMillion(row.machineAlarms(), machine));
    }
    table.write("## Rules: " + language, out);
  }

  private long words(Origin origin) {
    long words = 0;
    for (Evaluation evaluation : ledger.evaluations()) {
      for (RateRow row : LedgerText.rows(evaluation, CalqueSubject.NAME, Measures::rates)) {
        boolean counts =
            row.scope().kind().equals(Scope.LANGUAGE)
                && row.scope().language().equals(language)
                && row.origin() == origin;
        words += counts ? row.words() : 0;
      }
    }
    return words;
  }

  private static String perMillion(int alarms, long words) {
    return words == 0 ? "–" : LedgerText.count(Math.round(1e6 * alarms / words));
  }

  private static RuleRow sum(RuleRow one, RuleRow other) {
    return new RuleRow(
        one.language(),
        one.rule(),
        one.nativeAlarms() + other.nativeAlarms(),
        one.humanAlarms() + other.humanAlarms(),
        one.machineAlarms() + other.machineAlarms());
  }
}
