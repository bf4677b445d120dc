package dev.calque.core.lint;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import java.util.Optional;

/**
 * What a house says of a rule or of a group of them.
 *
 * @param rules a rule's id, or what ids begin with up to a {@code /}, such as {@code spelling} or
 *     {@code en/from-fr}
 * @param on whether they are reported; empty: as a more general setting says, or else they are
 * @param severity of each finding; empty: what the rule says
 * @param confidence of each finding; empty: what the check says
 */
public record RuleSetting(
    String rules,
    Optional<Boolean> on,
    Optional<Severity> severity,
    Optional<Confidence> confidence) {

  boolean covers(RuleId id) {
    return id.isIn(rules);
  }
}
