package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool as it comes, without Calque: what Calque is compared with. Thread-safe.
 *
 * <p>Calque has LanguageTool load selected rules only, for the whole process, so this must be made
 * before an engine for the same language is; engines made later work as ever.
 */
public final class PlainLanguageTool {

  /** Which rules run. */
  public enum Rules {
    /** Those that LanguageTool has on by default, its speller among them. */
    DEFAULT,
    /** All, also those that are off by default or picky, but not the speller. */
    ALL_BUT_SPELLER
  }

  /**
   * What LanguageTool reported.
   *
   * @param rule LanguageTool's id of the rule
   * @param category its id of the rule's category
   * @param type what kind of problem LanguageTool says it is, such as {@code misspelling}
   * @param span in UTF-16 units of the text
   * @param suggestions how many there are
   */
  public record Hit(String rule, String category, String type, Span span, int suggestions) {}

  private final JLanguageTool.Level level;
  private final String variant;
  private final List<RuleInfo> rules;
  private final BlockingQueue<JLanguageTool> tools;

  private PlainLanguageTool(Language language, String variant, Rules rules, int threads) {
    this.level = rules == Rules.DEFAULT ? JLanguageTool.Level.DEFAULT : JLanguageTool.Level.PICKY;
    this.variant = variant;
    this.tools = new ArrayBlockingQueue<>(threads);
    for (int i = 0; i < threads; i++) {
      tools.add(tool(language, rules));
    }
    this.rules =
        tools.element().getAllRules().stream()
            .filter(rule -> !rule.isDictionaryBasedSpellingRule())
            .map(RuleInfo::of)
            .distinct()
            .toList();
  }

  /**
   * LanguageTool for a language.
   *
   * @param threads how many threads may check at once
   * @return empty if Calque has no profile for the language
   * @throws IllegalStateException if an engine has loaded selected rules of the language before
   */
  public static Optional<PlainLanguageTool> load(
      Knowledge knowledge, LanguageCode code, Rules rules, int threads) {
    return EngineProfile.load(knowledge, code)
        .map(
            profile -> {
              Language language = Languages.getLanguageForShortCode(profile.variant());
              SelectiveBroker.selectNothing(language.getRuleFileNames());
              return new PlainLanguageTool(language, profile.variant(), rules, threads);
            });
  }

  /** The version of LanguageTool. */
  @SuppressWarnings("deprecation") // LtBuildInfo fails where JLanguageTool is not loaded before it
  public static String version() {
    return JLanguageTool.VERSION;
  }

  private static JLanguageTool tool(Language language, Rules rules) {
    JLanguageTool tool = new JLanguageTool(language);
    if (rules == Rules.ALL_BUT_SPELLER) {
      for (Rule rule : tool.getAllRules()) {
        if (rule.isDictionaryBasedSpellingRule()) {
          tool.disableRule(rule.getId());
        } else if (rule.isDefaultOff()) {
          tool.enableRule(rule.getId());
        }
      }
    }
    return tool;
  }

  /** LanguageTool's code of the language and its variant: {@code en-US}. */
  public String variant() {
    return variant;
  }

  /** All rules but the speller, whether they run or not, in LanguageTool's order. */
  public List<RuleInfo> rules() {
    return rules;
  }

  /** Checks a text as one piece, and has suggestions made; waits if all tools are busy. */
  public List<Hit> check(String text) {
    JLanguageTool tool = take();
    try {
      List<Hit> hits = new ArrayList<>();
      for (RuleMatch match : tool.check(text, level)) {
        hits.add(hit(match));
      }
      return hits;
    } catch (IOException | RuntimeException e) {
      throw new AnalysisException("LanguageTool failed: " + e.getMessage(), e);
    } finally {
      tools.add(tool);
    }
  }

  private JLanguageTool take() {
    try {
      return tools.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AnalysisException("LanguageTool was interrupted", e);
    }
  }

  private static Hit hit(RuleMatch match) {
    Rule rule = match.getRule();
    return new Hit(
        rule.getId(),
        rule.getCategory().getId().toString(),
        rule.getLocQualityIssueType().name().toLowerCase(Locale.ROOT),
        new Span(match.getFromPos(), match.getToPos()),
        match.getSuggestedReplacements().size());
  }

  /**
   * A rule of LanguageTool's.
   *
   * @param category the id of its category
   * @param isDefault whether it is on by default
   */
  public record RuleInfo(String id, String category, boolean isDefault) {

    static RuleInfo of(Rule rule) {
      return new RuleInfo(
          rule.getId(), rule.getCategory().getId().toString(), !rule.isDefaultOff());
    }
  }
}
