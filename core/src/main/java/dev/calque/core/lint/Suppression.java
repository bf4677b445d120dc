package dev.calque.core.lint;

import dev.calque.core.rule.RuleId;
import dev.calque.core.text.Directive;
import dev.calque.core.text.Span;
import java.util.List;

/**
 * Findings that an author does not want to see.
 *
 * @param directive where the author says so
 * @param rules ids of rules, or what they begin with up to a {@code /}; {@code all} for every rule
 * @param reason why, in the author's words; possibly empty
 * @param range where it holds, in UTF-16 units of the source
 */
record Suppression(Directive directive, List<String> rules, String reason, Span range) {

  private static final String ALL = "all";

  Suppression {
    rules = List.copyOf(rules);
  }

  boolean covers(Finding finding) {
    return range.overlaps(finding.span())
        && rules.stream().anyMatch(r -> names(r, finding.rule().id()));
  }

  private static boolean names(String rule, RuleId id) {
    return rule.equals(ALL) || id.value().equals(rule) || id.value().startsWith(rule + "/");
  }
}
