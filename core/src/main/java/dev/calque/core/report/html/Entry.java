package dev.calque.core.report.html;

import dev.calque.core.lint.Report;
import dev.calque.core.reader.Readers;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.score.Scorecard;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * One article of the report.
 *
 * @param number from 1, in the order of the run
 * @param card what it costs
 * @param document its text by blocks; none if it cannot be read
 * @param findings numbered through all articles
 */
record Entry(
    int number,
    Report report,
    Scorecard card,
    Optional<Document> document,
    List<Numbered> findings) {

  Entry {
    findings = List.copyOf(findings);
  }

  String id() {
    return "a" + number;
  }

  String name() {
    return report.source().name();
  }

  boolean wasChecked() {
    return report.failures().isEmpty() || report.words() > 0;
  }

  /** The blocks of a text; none if it cannot be read, which is a failure of the run by then. */
  static Optional<Document> read(Source source) {
    try {
      return Optional.of(Readers.read(source));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
