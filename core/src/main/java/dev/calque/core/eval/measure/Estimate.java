package dev.calque.core.eval.measure;

/**
 * A figure with the interval in which it lies, were the documents others of the same kind.
 *
 * @param low the 2.5th percentile of the bootstrap
 * @param high its 97.5th percentile
 */
public record Estimate(double value, double low, double high) {}
