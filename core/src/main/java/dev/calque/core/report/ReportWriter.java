package dev.calque.core.report;

import java.io.IOException;

/**
 * Writes a run in one output format. Stateless and thread-safe; the same run gives the same bytes.
 */
public interface ReportWriter {

  /**
   * Writes all of a run; lines end with LF. The output is neither flushed nor closed.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(Run run, Appendable out) throws IOException;
}
