package dev.calque.core.catalog;

import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule and the languages of the articles that it looks at.
 *
 * @param targets in alphabetical order, at least one
 */
public record CatalogRule(Rule rule, List<LanguageCode> targets) {

  private static final String LANGUAGE_TOOL = "languagetool";

  public CatalogRule {
    targets = List.copyOf(targets);
  }

  /** The same rule for the languages of both. */
  CatalogRule and(CatalogRule more) {
    SortedSet<LanguageCode> both = new TreeSet<>(targets);
    both.addAll(more.targets);
    return new CatalogRule(rule, List.copyOf(both));
  }

  /** Whether it is one of LanguageTool's. */
  boolean isLanguageTools() {
    return rule.id().family().equals(LANGUAGE_TOOL);
  }

  /** Whether it is an entry of a pack: its id begins with the language of the articles. */
  boolean isOfAPack() {
    return targets.stream().anyMatch(target -> target.value().equals(rule.id().family()));
  }

  /** The pack it is an entry of: {@code en/from-fr/calques}. */
  String pack() {
    return rule.id().value().substring(0, rule.id().value().lastIndexOf('/'));
  }

  /** Its own name: the last part of its id. */
  String name() {
    return rule.id().value().substring(rule.id().value().lastIndexOf('/') + 1);
  }
}
