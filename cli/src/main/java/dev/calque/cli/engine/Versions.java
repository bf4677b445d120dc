package dev.calque.cli.engine;

/**
 * The versions of what finds errors.
 *
 * @param ruleSet of Calque's rules, see {@link dev.calque.core.RuleSetVersion}
 * @param languageTool of LanguageTool
 */
public record Versions(String ruleSet, String languageTool) {}
