package dev.calque.core.eval.corpus;

import dev.calque.core.text.Span;

/**
 * An error that an expert marked.
 *
 * @param span where, in UTF-16 units of the segment; empty where something is missing
 * @param category the experts' name for the kind of error
 */
public record ExpertSpan(Span span, String category) {}
