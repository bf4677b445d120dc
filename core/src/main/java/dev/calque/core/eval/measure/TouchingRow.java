package dev.calque.core.eval.measure;

/**
 * How many of the alarms on annotated machine translation touch an expert's span.
 *
 * @param alarms how many there are
 * @param touching how many of them overlap a span
 */
public record TouchingRow(Scope scope, int alarms, int touching, Estimate share) {}
