package dev.calque.core.lint;

import dev.calque.core.text.Span;
import java.util.Optional;

/**
 * Something that could not be checked; never the same as a clean article.
 *
 * @param source the name of the file
 * @param span which part of it, if not all
 * @param message what failed, where, and what to do
 */
public record Failure(String source, Optional<Span> span, String message) {}
