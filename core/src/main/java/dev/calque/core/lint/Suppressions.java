package dev.calque.core.lint;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Directive;
import dev.calque.core.text.Document;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the author of an article does not want to see: {@code calque-ignore RULES: reason} before
 * the next block, {@code calque-ignore-start RULES: reason} up to {@code calque-ignore-end}, {@code
 * calque-ignore-file RULES: reason} for all of it. A suppression that hides nothing, and a comment
 * that cannot be read, become findings.
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

  private static final Pattern FORM =
      Pattern.compile(
          "calque-ignore(-start|-end|-file)?(?:\\s+([^:]*?))?\\s*(?::\\s*(.*))?", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("[a-z0-9-]+(/[A-Za-z0-9_.-]+)*");

  private final Document document;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Finding> complaints = new ArrayList<>();
  private final List<Directive> open = new ArrayList<>();

  private Suppressions(Document document) {
    this.document = document;
  }

  /** The findings of an article, and which of them its author hides. */
  static Outcome apply(Document document, List<Finding> findings) {
    Suppressions suppressions = new Suppressions(document);
    document.directives().forEach(suppressions::read);
    suppressions.open.forEach(d -> suppressions.add(d, document.source().text().length()));
    return suppressions.split(findings);
  }

  /** Findings that stay, and those that do not. */
  record Outcome(List<Finding> findings, List<Suppressed> suppressed) {}

  private Outcome split(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> hidden = new ArrayList<>();
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
    suppressions.stream().filter(s -> !used.contains(s)).forEach(this::unused);
    kept.addAll(complaints);
    return new Outcome(kept, hidden);
  }

  private void read(Directive directive) {
    Matcher form = FORM.matcher(directive.text());
    if (!form.matches()) {
      unreadable(directive, "write calque-ignore, calque-ignore-start, -end or -file");
      return;
    }
    String kind = Optional.ofNullable(form.group(1)).orElse("");
    if (kind.equals("-end")) {
      end(directive);
      return;
    }
    List<String> rules = rules(form);
    if (rules.isEmpty() || !rules.stream().allMatch(rule -> RULE.matcher(rule).matches())) {
      unreadable(
          directive, "name the rules as reports do, or write all, and the reason behind a colon");
    } else if (kind.equals("-start")) {
      open.add(directive);
    } else {
      add(directive, kind.equals("-file") ? whole() : nextBlock(directive));
    }
  }

  private static List<String> rules(Matcher form) {
    String names = Optional.ofNullable(form.group(2)).orElse("");
    return Arrays.stream(names.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  private void end(Directive directive) {
    if (open.isEmpty()) {
      unreadable(directive, "no calque-ignore-start stands before it");
    } else {
      add(open.remove(open.size() - 1), directive.span().start());
    }
  }

  private void add(Directive start, int end) {
    add(start, new Span(start.span().end(), Math.max(end, start.span().end())));
  }

  private void add(Directive directive, Span range) {
    Matcher form = FORM.matcher(directive.text());
    if (form.matches()) {
      String reason = Optional.ofNullable(form.group(3)).orElse("").strip();
      suppressions.add(new Suppression(directive, rules(form), reason, range));
    }
  }

  private Span whole() {
    return new Span(0, document.source().text().length());
  }

  /** The first segment behind a directive; all of a list or a table that begins with it. */
  private Span nextBlock(Directive directive) {
    int from = directive.span().end();
    List<Segment> behind =
        document.segments().stream().filter(s -> place(s).start() >= from).toList();
    if (behind.isEmpty()) {
      return new Span(from, from);
    }
    Role role = behind.get(0).role();
    List<Segment> block =
        isOfMany(role)
            ? behind.stream().takeWhile(segment -> segment.role() == role).toList()
            : behind.subList(0, 1);
    return new Span(from, place(block.get(block.size() - 1)).end());
  }

  private static boolean isOfMany(Role role) {
    return role == Role.LIST_ITEM || role == Role.TABLE_CELL;
  }

  private static Span place(Segment segment) {
    return segment.map().toSource(new Span(0, segment.text().length()));
  }

  private void unused(Suppression suppression) {
    String rules = String.join(", ", suppression.rules());
    complaints.add(
        complaint(
            UNUSED,
            suppression.directive(),
            "Nothing of " + rules + " is there; delete the comment."));
  }

  private void unreadable(Directive directive, String remedy) {
    complaints.add(complaint(UNREADABLE, directive, "This hides nothing; " + remedy + "."));
  }

  private Finding complaint(Rule rule, Directive directive, String message) {
    Source source = document.source();
    return new Finding(
        rule,
        rule.severity(),
        Confidence.HIGH,
        source,
        directive.span(),
        Role.INTERFACE,
        directive.span().in(source.text()),
        message,
        List.of(),
        List.of(),
        List.of());
  }
}
