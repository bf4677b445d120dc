package dev.calque.core.eval.profile;

import dev.calque.core.eval.run.LanguageToolSubject;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.MeasuredRules;
import dev.calque.core.languagetool.PlainLanguageTool;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/** LanguageTool with all its rules but the speller, in one language. */
public final class RuleCounting implements RuleCounter {

  private final PlainLanguageTool tool;
  private final List<String> selected;

  private RuleCounting(PlainLanguageTool tool, List<String> selected) {
    this.tool = tool;
    this.selected = selected;
  }

  /**
   * Loads LanguageTool.
   *
   * @throws IllegalStateException if Calque has been made for the language before
   */
  public static RuleCounting load(Knowledge knowledge, LanguageCode target, int threads) {
    PlainLanguageTool tool =
        PlainLanguageTool.load(knowledge, target, PlainLanguageTool.Rules.ALL_BUT_SPELLER, threads)
            .orElseThrow(() -> new IllegalArgumentException("no profile for " + target));
    return new RuleCounting(tool, MeasuredRules.selected(knowledge, target));
  }

  @Override
  public Subject subject() {
    return new LanguageToolSubject(tool);
  }

  @Override
  public RuleCountFile file(SubjectResult result, int sample) {
    return RuleCountFile.of(
        tool.variant(),
        PlainLanguageTool.version(),
        tool.rules(),
        selected,
        result.results(),
        sample);
  }
}
