package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.RuleRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed by rule between two runs.
 *
 * @param rows the rules whose counts are not the same, those that changed most first
 * @param sameTexts whether both runs measured the same texts
 */
public record Comparison(List<Row> rows, boolean sameTexts) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * The counts of a rule in both runs.
   *
   * @param before all 0 for a rule that is new
   * @param after all 0 for a rule that is gone
   */
  public record Row(String subject, RuleRow before, RuleRow after) {

    private int change() {
      return Math.abs(after.nativeAlarms() - before.nativeAlarms())
          + Math.abs(after.humanAlarms() - before.humanAlarms())
          + Math.abs(after.machineAlarms() - before.machineAlarms());
    }
  }

  /** Compares the subjects that both runs have. */
  public static Comparison of(Evaluation before, Evaluation after) {
    List<Row> rows = new ArrayList<>();
    for (Evaluation.SubjectFigures now : after.subjects()) {
      for (Evaluation.SubjectFigures then : before.subjects()) {
        if (then.name().equals(now.name())) {
          rows.addAll(rows(now.name(), then.measures().rules(), now.measures().rules()));
        }
      }
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> -row.change())
            .thenComparing(Row::subject)
            .thenComparing(row -> row.after().language())
            .thenComparing(row -> row.after().rule()));
    return new Comparison(rows, before.sets().equals(after.sets()));
  }

  private static List<Row> rows(String subject, List<RuleRow> before, List<RuleRow> after) {
    Map<List<String>, RuleRow> then = byRule(before);
    Map<List<String>, RuleRow> now = byRule(after);
    then.forEach((rule, row) -> now.putIfAbsent(rule, none(row)));
    List<Row> rows = new ArrayList<>();
    now.forEach(
        (rule, row) -> {
          RuleRow old = then.getOrDefault(rule, none(row));
          if (!old.equals(row)) {
            rows.add(new Row(subject, old, row));
          }
        });
    return rows;
  }

  private static Map<List<String>, RuleRow> byRule(List<RuleRow> rows) {
    Map<List<String>, RuleRow> byRule =
        new TreeMap<>(Comparator.comparing((List<String> key) -> String.join("\t", key)));
    rows.forEach(row -> byRule.put(List.of(row.language(), row.rule()), row));
    return byRule;
  }

  private static RuleRow none(RuleRow row) {
    return new RuleRow(row.language(), row.rule(), 0, 0, 0);
  }

  /** Writes a table. */
  public void write(Appendable out) throws IOException {
    out.append("\nChanges by rule, before and after");
    out.append(sameTexts ? "\n" : " (WARNING: the texts are not the same)\n");
    if (rows.isEmpty()) {
      out.append("none\n");
      return;
    }
    TextTable table =
        new TextTable(3, List.of("subject", "language", "rule", "NATIVE", "HT", "MT"));
    for (Row row : rows) {
      table.row(
          List.of(
              row.subject(),
              row.after().language(),
              row.after().rule(),
              change(row.before().nativeAlarms(), row.after().nativeAlarms()),
              change(row.before().humanAlarms(), row.after().humanAlarms()),
              change(row.before().machineAlarms(), row.after().machineAlarms())));
    }
    table.write(out);
  }

  private static String change(int before, int after) {
    return before == after
        ? Figures.count(after)
        : Figures.count(before) + " -> " + Figures.count(after);
  }
}
