package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of one language, or of all. */
final class RuleCatalog {

  private RuleCatalog() {}

  static SortedMap<RuleId, Rule> load(
      Engine engine, EngineArguments arguments, Surroundings surroundings) {
    EngineOptions options = arguments.options(engine, surroundings.workingFolder(), 1);
    Collection<LanguageCode> languages =
        options.language().isPresent() ? List.of(options.language().get()) : engine.languages();
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    for (LanguageCode language : languages) {
      engine.rules(language, options).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    return rules;
  }
}
