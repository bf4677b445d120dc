package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;

/**
 * How many of the experts' spans were found: overlapped by an alarm that is at most three times as
 * long. Spans without words, where something is missing, do not count.
 *
 * @param category the experts' name for the kind of error
 */
public record RecallRow(
    Scope scope, Origin origin, String category, int spans, int found, Estimate recall) {}
