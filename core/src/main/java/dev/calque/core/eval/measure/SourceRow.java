package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;

/**
 * How often a source language was inferred, and how often that was right.
 *
 * @param systems the group of systems, {@link Measuring#ALL_SYSTEMS} for all
 * @param documents how many of which the right answer is known, each version for itself
 * @param inferred for how many of them a language was named
 * @param right for how many it was the right one
 */
public record SourceRow(
    Scope scope, Origin origin, String systems, int documents, int inferred, int right) {}
