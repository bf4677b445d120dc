package dev.calque.core.analysis;

import dev.calque.core.text.Segment;

/** Splits and tags text of one language. Thread-safe. */
public interface Analyzer {

  /**
   * The segment with its sentences and tokens.
   *
   * @throws AnalysisException if the engine failed on this segment
   */
  AnalyzedSegment analyze(Segment segment);
}
