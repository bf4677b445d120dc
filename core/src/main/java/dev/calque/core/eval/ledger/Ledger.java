package dev.calque.core.eval.ledger;

import dev.calque.core.eval.report.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Evaluations of the same rules on different texts, which together make a ledger.
 *
 * @param evaluations at least one
 */
public record Ledger(List<Evaluation> evaluations) {

  /**
   * @throws LedgerException if they are not of the same rules, or not of different texts
   */
  public Ledger {
    evaluations = List.copyOf(evaluations);
    if (evaluations.isEmpty()) {
      throw new LedgerException("no evaluation; save one with \"calque eval --save\"");
    }
    evaluations.forEach(Ledger::requireUsable);
    requireSame(evaluations);
    requireDifferentTexts(evaluations);
  }

  private static void requireUsable(Evaluation evaluation) {
    if (evaluation.settings().partial()) {
      throw new LedgerException("an evaluation was interrupted; run it again");
    }
    if (!evaluation.problems().isEmpty()) {
      throw new LedgerException(
          "not everything could be measured: "
              + evaluation.problems().get(0)
              + "; correct that and run it again");
    }
  }

  private static void requireSame(List<Evaluation> evaluations) {
    record Rules(String ruleSet, String languageTool, String view, String sourceLanguage) {}
    SortedSet<String> rules = new TreeSet<>();
    for (Evaluation evaluation : evaluations) {
      Evaluation.Settings settings = evaluation.settings();
      rules.add(
          new Rules(
                  settings.ruleSet(),
                  settings.languageTool(),
                  settings.view(),
                  settings.sourceLanguage())
              .toString());
    }
    if (rules.size() > 1) {
      throw new LedgerException("evaluations differ: " + rules + "; run all with the same rules");
    }
  }

  private static void requireDifferentTexts(List<Evaluation> evaluations) {
    Map<String, Integer> sets = new HashMap<>();
    for (Evaluation evaluation : evaluations) {
      for (Evaluation.SetSize set : evaluation.sets()) {
        if (sets.merge(set.name() + " in " + set.language(), 1, Integer::sum) > 1) {
          throw new LedgerException(
              set.name() + " is in two of the evaluations; leave one of them out");
        }
      }
    }
  }

  /** What all evaluations have in common. */
  Evaluation.Settings settings() {
    return evaluations.get(0).settings();
  }

  /** The sets of all evaluations, by language and name. */
  List<Evaluation.SetSize> sets() {
    List<Evaluation.SetSize> sets = new ArrayList<>();
    evaluations.forEach(evaluation -> sets.addAll(evaluation.sets()));
    sets.sort(
        Comparator.comparing(Evaluation.SetSize::language).thenComparing(Evaluation.SetSize::name));
    return sets;
  }

  SortedSet<String> languages() {
    SortedSet<String> languages = new TreeSet<>();
    sets().forEach(set -> languages.add(set.language()));
    return languages;
  }
}
