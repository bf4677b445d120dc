package dev.calque.core.catalog;

import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All rules of some target languages.
 *
 * @param rules by id
 */
public record Catalog(List<CatalogRule> rules) {

  public Catalog {
    rules = List.copyOf(rules);
  }

  /** The rules of each target language as one list; a rule of several languages stands once. */
  public static Catalog of(SortedMap<LanguageCode, List<Rule>> byTarget) {
    SortedMap<RuleId, CatalogRule> rules = new TreeMap<>();
    byTarget.forEach(
        (target, list) ->
            list.forEach(
                rule ->
                    rules.merge(
                        rule.id(), new CatalogRule(rule, List.of(target)), CatalogRule::and)));
    return new Catalog(List.copyOf(rules.values()));
  }

  List<CatalogRule> entries() {
    return rules.stream().filter(CatalogRule::isOfAPack).toList();
  }

  SortedSet<LanguageCode> targets() {
    SortedSet<LanguageCode> targets = new TreeSet<>();
    rules.forEach(rule -> targets.addAll(rule.targets()));
    return targets;
  }
}
