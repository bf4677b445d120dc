package dev.calque.cli.command;

import dev.calque.cli.config.Settings;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rules that a configuration names and nobody has. To know that, all must be loaded. */
final class UnknownRules {

  private UnknownRules() {}

  /** What to say of each; empty if the settings name none, or none but those there are. */
  static List<String> complaints(Settings settings, Engine engine) {
    Set<String> unknown = new LinkedHashSet<>();
    settings.rules().settings().forEach(setting -> unknown.add(setting.rules()));
    EngineOptions options = EngineOptions.of(settings.packs(), 1);
    Set<RuleId> ids = new TreeSet<>();
    for (LanguageCode language : languages(settings, engine)) {
      if (!unknown.isEmpty()) {
        engine.rules(language, options).forEach(rule -> ids.add(rule.id()));
        unknown.removeIf(name -> ids.stream().anyMatch(id -> id.isIn(name)));
      }
    }
    return unknown.stream().map(name -> complaint(name, ids)).toList();
  }

  /** That of the article first: most often no other is needed. */
  private static Set<LanguageCode> languages(Settings settings, Engine engine) {
    Set<LanguageCode> languages = new LinkedHashSet<>();
    settings.language().ifPresent(languages::add);
    languages.addAll(engine.languages());
    languages.retainAll(engine.languages());
    return languages;
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
