package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;
import java.util.Map;

/**
 * How often there is an alarm on texts of one origin.
 *
 * @param documents how many, each version for itself
 * @param rate alarms per 1,000 words
 * @param severities alarms by severity
 */
public record RateRow(
    Scope scope,
    Origin origin,
    int documents,
    int words,
    int alarms,
    Estimate rate,
    Map<String, Integer> severities) {}
