package dev.calque.core.check.frame;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Parse;
import java.util.List;

/** Finds one kind of error in the phrases of a sentence. Stateless once built, and thread-safe. */
public interface FrameCheck {

  /** All that it can report. */
  List<Rule> rules();

  /** What it found in a sentence of the segment, in any order. */
  List<Match> check(Article article, AnalyzedSegment segment, Parse parse);
}
