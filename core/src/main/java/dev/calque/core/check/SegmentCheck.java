package dev.calque.core.check;

import dev.calque.core.analysis.AnalyzedSegment;
import java.util.List;

/** A check that looks at one segment at a time; one that fails leaves the others checked. */
public interface SegmentCheck extends Check {

  List<Match> check(Article article, AnalyzedSegment segment);

  @Override
  default List<Match> check(Article article) {
    return article.segments().stream().flatMap(s -> check(article, s).stream()).toList();
  }
}
