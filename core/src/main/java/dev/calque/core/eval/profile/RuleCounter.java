package dev.calque.core.eval.profile;

import dev.calque.core.eval.run.Subject;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.languagetool.MeasuredRules;

/** Counts the alarms of an engine's rules in one language. */
public interface RuleCounter {

  /** The name of the files that hold the counts, in the folder of each language. */
  String FILE = MeasuredRules.FILE;

  /** What is to be run. */
  Subject subject();

  /**
   * The counts of what was run.
   *
   * @param sample at most so many documents of each set and system were taken; 0 for all
   */
  RuleCountFile file(SubjectResult result, int sample);
}
