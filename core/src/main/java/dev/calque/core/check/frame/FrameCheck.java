package dev.calque.core.check.frame;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.syntax.Parse;
import java.util.ArrayList;
import java.util.List;

/** Looks at the phrases of one sentence at a time; all such checks share the article's parses. */
public interface FrameCheck extends SegmentCheck {

  /** What it found in a sentence of the segment, in any order. */
  List<Match> check(Article article, AnalyzedSegment segment, Parse parse);

  @Override
  default List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      matches.addAll(check(article, segment, article.syntax().of(sentence)));
    }
    return matches;
  }
}
