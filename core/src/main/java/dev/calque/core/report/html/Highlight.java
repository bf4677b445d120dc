package dev.calque.core.report.html;

import dev.calque.core.text.Span;
import java.util.List;

/**
 * A part of a text to be marked.
 *
 * @param span in UTF-16 units; not empty
 * @param item what it is marked for
 */
record Highlight<T>(Span span, T item) {

  /** Marks a run of text that carries all these items. */
  @FunctionalInterface
  interface Marker<T> {
    void mark(Html html, List<T> items, Html.Content words);
  }
}
