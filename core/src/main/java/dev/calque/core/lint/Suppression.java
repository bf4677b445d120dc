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

  /** The same up to an offset of the source. */
  Suppression until(int end) {
    return new Suppression(directive, rules, reason, new Span(range.start(), end));
  }

  boolean covers(Finding finding) {
    RuleId id = finding.rule().id();
    return range.overlaps(finding.span())
        && rules.stream().anyMatch(rule -> rule.equals(ALL) || id.isIn(rule));
  }
}
