package dev.calque.core.eval.profile;

/**
 * How often one of LanguageTool's rules raised an alarm.
 *
 * @param rule LanguageTool's id
 * @param category the id of its category
 * @param isDefault whether LanguageTool has it on by default
 * @param nativeAlarms on text written in the language
 * @param humanAlarms on human translation
 * @param machineAlarms on machine translation
 */
public record RuleCount(
    String rule,
    String category,
    boolean isDefault,
    int nativeAlarms,
    int humanAlarms,
    int machineAlarms) {}
