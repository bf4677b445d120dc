package dev.calque.cli.command;

import dev.calque.cli.config.Settings;
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
    Settings settings = arguments.settings(engine, surroundings.workingFolder());
    EngineOptions options = EngineOptions.of(settings.packs(), 1);
    Collection<LanguageCode> languages =
        settings.language().isPresent() ? List.of(settings.language().get()) : engine.languages();
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    for (LanguageCode language : languages) {
      engine.rules(language, options).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    return rules;
  }
}
