package dev.calque.core.eval.measure;

/**
 * The lift of one rule, on documents that have versions of both.
 *
 * @param lift as in {@link ContrastRow}
 */
public record RuleLiftRow(
    String language, String rule, int humanAlarms, int machineAlarms, double lift) {}
