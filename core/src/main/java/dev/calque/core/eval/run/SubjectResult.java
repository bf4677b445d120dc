package dev.calque.core.eval.run;

import dev.calque.core.eval.measure.DocumentResult;
import java.util.List;
import java.util.SortedMap;

/**
 * What one subject did in a run.
 *
 * @param subject its name
 * @param results on the documents that were checked, sorted by key
 * @param failures what could not be checked
 * @param throughput by target language
 */
public record SubjectResult(
    String subject,
    List<DocumentResult> results,
    List<String> failures,
    SortedMap<String, Throughput> throughput) {

  public SubjectResult {
    results = List.copyOf(results);
    failures = List.copyOf(failures);
  }
}
