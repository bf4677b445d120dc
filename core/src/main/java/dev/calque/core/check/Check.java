package dev.calque.core.check;

import dev.calque.core.rule.Rule;
import java.util.List;

/** Finds one kind of error in an article. Stateless once built, and thread-safe. */
public interface Check {

  /** All that it can report. */
  List<Rule> rules();

  /** What it found, in any order; spans are in the text of each match's segment. */
  List<Match> check(Article article);
}
