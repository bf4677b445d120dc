package dev.calque.core.languagetool.pattern;

import dev.calque.core.analysis.AnalysisException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractPatternRulePerformer;
import org.languagetool.rules.patterns.PatternRule;

/** LanguageTool's matcher, asked only where a rule matches. Used once, by one thread. */
final class VariantMatcher extends AbstractPatternRulePerformer {

  private VariantMatcher(PatternRule rule) {
    super(rule, rule.getLanguage().getUnifier());
  }

  /** Indices into the sentence's tokens without white space, the sentence start included. */
  static List<Integer> starts(PatternRule rule, AnalyzedSentence sentence) {
    if (rule.canBeIgnoredFor(sentence)) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    try {
      new VariantMatcher(rule)
          .doMatch(
              sentence,
              sentence.getTokensWithoutWhitespace(),
              (positions, first, last, firstMarked, lastMarked) -> starts.add(first));
    } catch (IOException e) {
      throw new AnalysisException("a pattern failed on: " + sentence.getText(), e);
    }
    return starts;
  }
}
