package dev.calque.core.eval.measure;

/**
 * How often a rule is broken in a language, by origin.
 *
 * @param nativeAlarms alarms on text written in the language
 * @param humanAlarms alarms on human translation
 * @param machineAlarms alarms on machine translation
 */
public record RuleRow(
    String language, String rule, int nativeAlarms, int humanAlarms, int machineAlarms) {}
