package dev.calque.core.languagetool;

import dev.calque.core.check.Check;
import dev.calque.core.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;

/** Picks the rules of a profile out of LanguageTool's thousands. */
final class SelectedRules {

  private SelectedRules() {}

  static List<Check> of(Language language, EngineProfile profile) {
    Map<String, List<Rule>> byId = new LinkedHashMap<>();
    for (Rule rule : new JLanguageTool(language).getAllRules()) {
      byId.computeIfAbsent(rule.getId(), id -> new ArrayList<>()).add(rule);
    }
    List<Check> checks = new ArrayList<>();
    for (EngineProfile.Family family : profile.families()) {
      for (String id : family.rules()) {
        List<Rule> rules = byId.get(id);
        if (rules == null) {
          throw new KnowledgeException(
              profile.file()
                  + ": family "
                  + family.name()
                  + ": LanguageTool has no rule "
                  + id
                  + "; take it out");
        }
        checks.add(new LanguageToolCheck(family, rules));
      }
    }
    return checks;
  }
}
