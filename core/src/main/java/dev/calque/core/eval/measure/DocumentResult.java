package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.ExpertSpan;
import java.util.List;
import java.util.Optional;

/**
 * What was reported on one version of a document.
 *
 * @param words how many words it has
 * @param annotated whether experts have looked at all of it
 * @param marks what experts marked, in UTF-16 units of the document
 * @param source what became of the question for the source language; empty if nobody asked it
 * @param alarms in any order
 */
public record DocumentResult(
    DocumentKey key,
    int words,
    boolean annotated,
    List<ExpertSpan> marks,
    Optional<SourceVerdict> source,
    List<Alarm> alarms) {

  public DocumentResult {
    marks = List.copyOf(marks);
    alarms = List.copyOf(alarms);
  }

  /** Alarms per 1,000 words; 0 for a document without words. */
  double score() {
    return words == 0 ? 0 : 1000.0 * alarms.size() / words;
  }
}
