package dev.calque.cli.command;

import dev.calque.cli.config.Settings;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.core.lint.RuleSetting;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rules that a configuration names and nobody has. To know them all, all must be loaded. */
final class UnknownRules {

  private UnknownRules() {}

  /** What to say of each; empty if the settings name none, or none but those there are. */
  static List<String> complaints(Settings settings, Engine engine) {
    List<RuleSetting> named = settings.rules().settings();
    if (named.isEmpty()) {
      return List.of();
    }
    EngineOptions options = EngineOptions.of(settings.packs(), 1);
    Set<RuleId> ids = new TreeSet<>();
    engine
        .languages()
        .forEach(language -> engine.rules(language, options).forEach(rule -> ids.add(rule.id())));
    return named.stream()
        .filter(setting -> ids.stream().noneMatch(id -> id.isIn(setting.rules())))
        .map(setting -> complaint(setting.rules(), ids))
        .distinct()
        .toList();
  }

  private static String complaint(String name, Set<RuleId> ids) {
    Set<String> names = new TreeSet<>();
    for (RuleId id : ids) {
      for (int end = id.value().length(); end > 0; end = id.value().lastIndexOf('/', end - 1)) {
        names.add(id.value().substring(0, end));
      }
    }
    String remedy =
        Nearest.to(name, names)
            .map(near -> "did you mean " + near + "?")
            .orElse("\"calque rules list\" names them all");
    return "there is no rule " + name + "; " + remedy;
  }
}
