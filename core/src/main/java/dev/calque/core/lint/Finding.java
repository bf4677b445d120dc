package dev.calque.core.lint;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * An error in a source.
 *
 * @param rule what it is
 * @param severity how bad it is here
 * @param confidence how sure the check is
 * @param source where it is
 * @param span in UTF-16 units of the source; not empty
 * @param role the role of the segment it is in
 * @param quote the faulty words as plain text
 * @param message what is wrong, one or two sentences
 * @param replacements what the quote should read, best first; possibly none
 * @param fixes the replacements that can be applied, best first: none where markup stands inside
 *     the span
 * @param evidence why a reader should believe it, one sentence each
 * @param repeated whether the article has it throughout, and a finding before this one stands for
 *     it
 */
public record Finding(
    Rule rule,
    Severity severity,
    Confidence confidence,
    Source source,
    Span span,
    Role role,
    String quote,
    String message,
    List<String> replacements,
    List<Fix> fixes,
    List<String> evidence,
    boolean repeated) {

  /** By position, then rule. */
  static final Comparator<Finding> BY_POSITION =
      Comparator.comparing(Finding::span).thenComparing(finding -> finding.rule().id());

  public Finding {
    replacements = List.copyOf(replacements);
    fixes = List.copyOf(fixes);
    evidence = List.copyOf(evidence);
  }
}
