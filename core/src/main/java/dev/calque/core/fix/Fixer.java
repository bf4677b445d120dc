package dev.calque.core.fix;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Applies fixes until none is left. A fix may uncover another finding, and of two that overlap one
 * has to wait, so an article is checked anew after each round. Rules whose fixes undo each other
 * are left out, and the article begun again. Thread-safe if its functions are.
 */
public final class Fixer {

  /** More rounds than articles need. */
  private static final int ROUNDS = 10;

  private final FixLevel level;
  private final Function<Source, Document> reader;
  private final Function<Source, Report> linter;
  private final Function<Report, List<Finding>> wanted;

  /**
   * @param reader reads a text as the linter does
   * @param linter finds everything in a text
   * @param wanted which findings of a report are to be fixed
   */
  public Fixer(
      FixLevel level,
      Function<Source, Document> reader,
      Function<Source, Report> linter,
      Function<Report, List<Finding>> wanted) {
    this.level = level;
    this.reader = reader;
    this.linter = linter;
    this.wanted = wanted;
  }

  /**
   * Fixes one article. An article that cannot be checked is left as it is.
   *
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   */
  public Fixed fix(Source source) {
    Report first = linter.apply(source);
    Set<RuleId> restless = new HashSet<>();
    Attempt attempt = new Attempt(first, restless);
    while (!attempt.settles()) {
      restless.addAll(attempt.culprits());
      attempt = new Attempt(first, restless);
    }
    return attempt.result();
  }

  /** Rounds over one article without the fixes of some rules. */
  private final class Attempt {

    private final Report first;
    private final Set<RuleId> restless;
    private final List<String> seen = new ArrayList<>();
    private final List<List<Correction>> rounds = new ArrayList<>();
    private Report now;
    private Set<RuleId> culprits = Set.of();

    Attempt(Report first, Set<RuleId> restless) {
      this.first = first;
      this.restless = restless;
      this.now = first;
      this.seen.add(first.source().text());
    }

    /** Whether a round comes that has nothing to do. */
    boolean settles() {
      while (rounds.size() < ROUNDS) {
        Rewrite round = round();
        if (round.corrections().isEmpty()) {
          return true;
        }
        Source next = round.source();
        Report report = linter.apply(next);
        rounds.add(round.corrections());
        if (seen.contains(next.text()) || !report.failures().isEmpty()) {
          int same = seen.indexOf(next.text());
          culprits = rules(same < 0 ? rounds.size() - 1 : same);
          return false;
        }
        seen.add(next.text());
        now = report;
      }
      culprits = rules(ROUNDS / 2);
      return false;
    }

    private Rewrite round() {
      List<Finding> findings =
          now.failures().isEmpty()
              ? wanted.apply(now).stream()
                  .filter(finding -> !restless.contains(finding.rule().id()))
                  .toList()
              : List.of();
      return Rewrite.of(now.source(), findings, level, reader);
    }

    private Set<RuleId> rules(int fromRound) {
      Set<RuleId> rules = new HashSet<>();
      for (List<Correction> round : rounds.subList(fromRound, rounds.size())) {
        round.forEach(correction -> rules.add(correction.finding().rule().id()));
      }
      return rules;
    }

    /** After an attempt that did not settle: the rules whose fixes were to blame. */
    Set<RuleId> culprits() {
      return culprits;
    }

    Fixed result() {
      return new Fixed(first, now, rounds.stream().flatMap(List::stream).toList());
    }
  }
}
