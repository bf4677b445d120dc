package dev.calque.core.store;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;

/**
 * A finding.
 *
 * @param rule which of the rules of its report, from 0
 * @param start in UTF-16 units of the source
 * @param end one past the last unit
 */
record StoredFinding(
    int rule,
    Severity severity,
    Confidence confidence,
    int start,
    int end,
    Role role,
    String quote,
    String message,
    List<String> replacements,
    List<StoredFix> fixes,
    List<String> evidence,
    boolean repeated) {

  static StoredFinding of(Finding finding, int rule) {
    return new StoredFinding(
        rule,
        finding.severity(),
        finding.confidence(),
        finding.span().start(),
        finding.span().end(),
        finding.role(),
        finding.quote(),
        finding.message(),
        finding.replacements(),
        finding.fixes().stream().map(StoredFix::of).toList(),
        finding.evidence(),
        finding.repeated());
  }

  Finding toFinding(Source source, List<Rule> rules) {
    return new Finding(
        rules.get(rule),
        severity,
        confidence,
        source,
        new Span(start, end),
        role,
        quote,
        message,
        replacements,
        fixes.stream().map(StoredFix::toFix).toList(),
        evidence,
        repeated);
  }

  record StoredFix(int start, int end, String replacement, boolean safe) {

    static StoredFix of(Fix fix) {
      return new StoredFix(fix.span().start(), fix.span().end(), fix.replacement(), fix.safe());
    }

    Fix toFix() {
      return new Fix(new Span(start, end), replacement, safe);
    }
  }
}
