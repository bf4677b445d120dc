package dev.calque.core.lint;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Directive;
import dev.calque.core.text.Document;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What the author of an article does not want to see. A suppression that hides nothing, and a
 * directive that cannot be read, become findings.
 */
final class Suppressions {

  static final Rule UNUSED =
      Rule.of(
              "suppression/unused",
              "design-and-markup",
              Severity.NEUTRAL,
              "a comment that hides nothing",
              "The finding that the comment was written for is gone. Left there, it would hide a new"
                  + " one.")
          .meaning(Confidence.HIGH, "no finding of these rules is there");

  static final Rule UNREADABLE =
      Rule.of(
              "suppression/unreadable",
              "design-and-markup",
              Severity.MINOR,
              "a comment for Calque that cannot be read",
              "Such a comment hides nothing. Write <!-- calque-ignore casing/name: why -->.")
          .meaning(Confidence.HIGH, "the comment begins with calque- and goes on otherwise");

  private final Source source;
  private final RuleSettings settings;
  private final List<Finding> kept = new ArrayList<>();
  private final List<Suppressed> hidden = new ArrayList<>();

  private Suppressions(Source source, RuleSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  /**
   * The findings of an article, and which of them its author hides.
   *
   * @param settings what the house says of the rules about directives
   */
  static Outcome apply(Document document, List<Finding> findings, RuleSettings settings) {
    SuppressionReader reader = SuppressionReader.of(document);
    Suppressions suppressions = new Suppressions(document.source(), settings);
    suppressions.split(findings, reader.suppressions());
    reader
        .unreadable()
        .forEach(
            (directive, remedy) ->
                suppressions.complain(
                    UNREADABLE, directive, "This hides nothing; " + remedy + "."));
    suppressions.kept.sort(Finding.BY_POSITION);
    return new Outcome(suppressions.kept, suppressions.hidden);
  }

  /**
   * @param findings by position, then rule
   */
  record Outcome(List<Finding> findings, List<Suppressed> suppressed) {}

  private void split(List<Finding> findings, List<Suppression> suppressions) {
    List<Suppression> used = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> by = suppressions.stream().filter(s -> s.covers(finding)).toList();
      used.addAll(by);
      if (by.isEmpty()) {
        kept.add(finding);
      } else {
        hidden.add(new Suppressed(finding, Suppressed.By.AUTHOR, by.get(0).reason()));
      }
    }
    suppressions.stream().filter(s -> !used.contains(s)).forEach(this::complainOfUnused);
  }

  private void complainOfUnused(Suppression suppression) {
    String rules = String.join(", ", suppression.rules());
    complain(
        UNUSED, suppression.directive(), "Nothing of " + rules + " is there; delete the comment.");
  }

  private void complain(Rule rule, Directive directive, String message) {
    if (settings.wants(rule.id())) {
      kept.add(
          new Finding(
              rule,
              settings.severity(rule),
              Confidence.HIGH,
              source,
              directive.span(),
              Role.INTERFACE,
              directive.span().in(source.text()),
              message,
              List.of(),
              List.of(),
              List.of(),
              false));
    }
  }
}
