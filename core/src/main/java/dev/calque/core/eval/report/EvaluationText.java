package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.Measures;
import dev.calque.core.eval.measure.RuleLiftRow;
import dev.calque.core.eval.measure.RuleRow;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** An evaluation as tables; all that was measured on the same texts stands side by side. */
public final class EvaluationText {

  private static final int RULES_OF_A_BASELINE = 20;

  private final Evaluation evaluation;
  private final Appendable out;

  private EvaluationText(Evaluation evaluation, Appendable out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  public static void write(Evaluation evaluation, Appendable out) throws IOException {
    new EvaluationText(evaluation, out).write();
  }

  private void write() throws IOException {
    writeSettings();
    List<Evaluation.SubjectFigures> subjects = evaluation.subjects();
    Sections.RATES.write(subjects, out);
    Sections.CONTRASTS.write(subjects, out);
    Sections.RECALL.write(subjects, out);
    Sections.TOUCHING.write(subjects, out);
    Sections.SOURCES.write(subjects, out);
    for (int i = 0; i < subjects.size(); i++) {
      writeRules(subjects.get(i), i == 0 ? Integer.MAX_VALUE : RULES_OF_A_BASELINE);
    }
    writeSpeed();
  }

  private void writeSettings() throws IOException {
    Evaluation.Settings settings = evaluation.settings();
    if (settings.partial()) {
      out.append("INTERRUPTED: these figures are partial, of what was measured so far\n");
    }
    out.append("Calque " + settings.calque());
    if (!settings.ruleSet().equals(Evaluation.Settings.UNKNOWN)) {
      out.append(", rules " + settings.ruleSet());
    }
    out.append(", LanguageTool " + settings.languageTool());
    out.append("; " + settings.view() + " view, source language " + settings.sourceLanguage());
    if (!settings.systems().isEmpty()) {
      out.append("; systems " + String.join(" ", settings.systems()));
    }
    if (settings.sample() > 0) {
      out.append("; at most " + settings.sample() + " documents of each set and system");
    }
    out.append("\nIn brackets: 95 % bootstrap intervals over documents.\n");
  }

  private void writeRules(Evaluation.SubjectFigures subject, int most) throws IOException {
    for (String language : languages(subject.measures())) {
      List<RuleRow> rules =
          subject.measures().rules().stream()
              .filter(row -> row.language().equals(language))
              .sorted(
                  Comparator.comparingInt(
                          (RuleRow row) ->
                              -row.nativeAlarms() - row.humanAlarms() - row.machineAlarms())
                      .thenComparing(RuleRow::rule))
              .toList();
      TextTable table = new TextTable(1, List.of("rule", "NATIVE", "HT", "MT", "lift"));
      rules.stream().limit(most).forEach(row -> table.row(line(row, subject.measures())));
      out.append("\nAlarms by rule: " + subject.name() + ", " + language);
      out.append(rules.size() > most ? " (the " + most + " most frequent of " + rules.size() : "");
      out.append(rules.size() > most ? ")\n" : "\n");
      table.write(out);
    }
  }

  private static SortedSet<String> languages(Measures measures) {
    SortedSet<String> languages = new TreeSet<>();
    measures.rules().forEach(row -> languages.add(row.language()));
    return languages;
  }

  private static List<String> line(RuleRow row, Measures measures) {
    String lift =
        measures.ruleLifts().stream()
            .filter(l -> l.language().equals(row.language()) && l.rule().equals(row.rule()))
            .map(RuleLiftRow::lift)
            .map(Figures::number)
            .findFirst()
            .orElse("-");
    return List.of(
        row.rule(),
        Figures.count(row.nativeAlarms()),
        Figures.count(row.humanAlarms()),
        Figures.count(row.machineAlarms()),
        lift);
  }

  private void writeSpeed() throws IOException {
    TextTable table = new TextTable(2, List.of("subject", "language", "words per second"));
    for (Evaluation.SubjectFigures subject : evaluation.subjects()) {
      subject
          .wordsPerSecond()
          .forEach(
              (language, words) ->
                  table.row(List.of(subject.name(), language, Figures.count(Math.round(words)))));
    }
    out.append("\nSpeed of one thread, loading apart\n");
    table.write(out);
  }
}
