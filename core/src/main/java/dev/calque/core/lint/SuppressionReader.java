package dev.calque.core.lint;

import dev.calque.core.text.Directive;
import dev.calque.core.text.Document;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what an author says in the directives of an article: {@code calque-ignore RULES: reason}
 * before the next block, {@code calque-ignore-start RULES: reason} up to {@code calque-ignore-end},
 * {@code calque-ignore-file RULES: reason} for all of it.
 */
final class SuppressionReader {

  private static final Pattern FORM =
      Pattern.compile(
          "calque-ignore(-start|-end|-file)?(?:\\s+([^:]*?))?\\s*(?::\\s*(.*))?", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("[a-z0-9-]+(/[A-Za-z0-9_.-]+)*");

  private final Document document;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final Map<Directive, String> unreadable = new LinkedHashMap<>();
  private final Deque<Suppression> open = new ArrayDeque<>();

  private SuppressionReader(Document document) {
    this.document = document;
  }

  /** A region that does not end goes on to the end of the article. */
  static SuppressionReader of(Document document) {
    SuppressionReader reader = new SuppressionReader(document);
    document.directives().forEach(reader::read);
    reader.suppressions.addAll(reader.open);
    return reader;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  /** Directives that cannot be followed, each with what to do about it. */
  Map<Directive, String> unreadable() {
    return unreadable;
  }

  private void read(Directive directive) {
    Matcher form = FORM.matcher(directive.text());
    if (!form.matches()) {
      unreadable.put(directive, "write calque-ignore, calque-ignore-start, -end or -file");
      return;
    }
    String kind = Optional.ofNullable(form.group(1)).orElse("");
    if (kind.equals("-end")) {
      end(directive);
      return;
    }
    List<String> rules = rules(form);
    if (rules.isEmpty() || !rules.stream().allMatch(rule -> RULE.matcher(rule).matches())) {
      unreadable.put(
          directive, "name the rules as reports do, or write all, and the reason behind a colon");
      return;
    }
    String reason = Optional.ofNullable(form.group(3)).orElse("").strip();
    Suppression suppression = new Suppression(directive, rules, reason, range(kind, directive));
    if (kind.equals("-start")) {
      open.push(suppression);
    } else {
      suppressions.add(suppression);
    }
  }

  private static List<String> rules(Matcher form) {
    String names = Optional.ofNullable(form.group(2)).orElse("");
    return Arrays.stream(names.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  private void end(Directive directive) {
    if (open.isEmpty()) {
      unreadable.put(directive, "no calque-ignore-start stands before it");
    } else {
      suppressions.add(open.pop().until(directive.span().start()));
    }
  }

  private Span range(String kind, Directive directive) {
    int length = document.source().text().length();
    return switch (kind) {
      case "-file" -> new Span(0, length);
      case "-start" -> new Span(directive.span().end(), length);
      default -> nextBlock(directive);
    };
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
}
