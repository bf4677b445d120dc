package dev.calque.core.lint;

import dev.calque.core.text.Span;

/**
 * A change of the source that removes a finding.
 *
 * @param span what is replaced, in UTF-16 units of the source
 * @param replacement what it should read
 * @param safe whether it can be applied without an eye on it
 */
public record Fix(Span span, String replacement, boolean safe) {}
