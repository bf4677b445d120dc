package dev.calque.core.store;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.TreeMap;

/** A rule with its words, so that no rule has to be loaded to report it. */
record StoredRule(
    String id,
    String type,
    Severity severity,
    String summary,
    String rationale,
    TreeMap<Confidence, String> meanings,
    List<Rule.Example> examples,
    List<String> sources) {

  static StoredRule of(Rule rule) {
    return new StoredRule(
        rule.id().value(),
        rule.type().value(),
        rule.severity(),
        rule.summary(),
        rule.rationale(),
        new TreeMap<>(rule.meanings()),
        rule.examples(),
        rule.sources().stream().map(LanguageCode::value).toList());
  }

  Rule toRule() {
    return new Rule(
        new RuleId(id),
        new MqmType(type),
        severity,
        summary,
        rationale,
        meanings,
        examples,
        sources.stream().map(LanguageCode::new).toList());
  }
}
