package dev.calque.core.eval.measure;

import java.util.List;

/** All figures of one run of one subject, each list sorted. */
public record Measures(
    List<RateRow> rates,
    List<ContrastRow> contrasts,
    List<RecallRow> recall,
    List<TouchingRow> touching,
    List<SourceRow> sources,
    List<RuleRow> rules,
    List<RuleLiftRow> ruleLifts) {

  public Measures {
    rates = List.copyOf(rates);
    contrasts = List.copyOf(contrasts);
    recall = List.copyOf(recall);
    touching = List.copyOf(touching);
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
    ruleLifts = List.copyOf(ruleLifts);
  }
}
