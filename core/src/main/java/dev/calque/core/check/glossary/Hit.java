package dev.calque.core.check.glossary;

import dev.calque.core.text.Span;

/**
 * A form that stands in a text.
 *
 * @param span in the text of the segment
 * @param written whether it stands there as the glossary has it, rather than inflected; capitals
 *     may differ where they do not count
 */
record Hit(Form form, Span span, boolean written) {

  /** Whether another form stands at the same place as the glossary has it. */
  boolean isBetterWritten(Hit other) {
    return other.written && other.span.equals(span);
  }
}
