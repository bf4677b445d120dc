package dev.calque.core.languagetool.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * One sequence of token tests that a pattern stands for, without options: its length is fixed, so
 * that the tokens of every element are known from where it begins. Thread-safe.
 */
final class Variant {

  private static final Pattern NO_WORDS = Pattern.compile("[\\p{P}\\s]*");
  private static final int LONG_WORD = 6;

  private final List<TokenStep> steps;
  private final List<Integer> ends;
  private final Frame frame;
  private final Optional<TokenStep> anchor;
  private @Nullable PatternRule rule;

  /**
   * @param ends for each element of the pattern, one past its last token; the same as its
   *     predecessor's where it takes none
   */
  Variant(List<TokenStep> steps, List<Integer> ends, Frame frame) {
    this.steps = List.copyOf(steps);
    this.ends = List.copyOf(ends);
    this.frame = frame;
    this.anchor = rarest(this.steps);
  }

  /** What all variants of a pattern share, see {@link dev.calque.core.pack.TokenPattern}. */
  record Frame(boolean atStart, boolean atEnd, int markFrom, int markTo) {}

  int length() {
    return steps.size();
  }

  /** The first token of an element from 1, relative to the match. */
  int from(int element) {
    return element == 1 ? 0 : ends.get(element - 2);
  }

  /** One past the last token of an element from 1, relative to the match. */
  int to(int element) {
    return ends.get(element - 1);
  }

  /** The first reported token, relative to the match. */
  int markFrom() {
    return from(frame.markFrom() + 1);
  }

  /** One past the last reported token, relative to the match. */
  int markTo() {
    return to(frame.markTo());
  }

  PatternToken token(int index) {
    return steps.get(index).token();
  }

  /** The test to look a sentence up by: the one with the rarest words, judged by their length. */
  Optional<TokenStep> anchor() {
    return anchor;
  }

  private static Optional<TokenStep> rarest(List<TokenStep> steps) {
    return steps.stream()
        .filter(step -> !step.words().isEmpty())
        .max(
            Comparator.comparingInt(Variant::shortest).thenComparing(step -> -step.words().size()));
  }

  private static int shortest(TokenStep step) {
    int length = step.words().stream().mapToInt(String::length).min().orElse(0);
    return Math.min(LONG_WORD, length);
  }

  /** Where it matches, as indices of the first tokens. */
  List<Integer> starts(SentenceView sentence, Language language) {
    AnalyzedTokenReadings[] tokens = sentence.tokens();
    List<Integer> starts = new ArrayList<>();
    for (int start : VariantMatcher.starts(rule(language), sentence.sentence())) {
      if (start > 0 && fits(tokens, start)) {
        starts.add(start);
      }
    }
    return starts;
  }

  private boolean fits(AnalyzedTokenReadings[] tokens, int start) {
    return (!frame.atStart() || noWords(tokens, 1, start))
        && (!frame.atEnd() || noWords(tokens, start + length(), tokens.length));
  }

  private static boolean noWords(AnalyzedTokenReadings[] tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!NO_WORDS.matcher(tokens[i].getToken()).matches()) {
        return false;
      }
    }
    return true;
  }

  private synchronized PatternRule rule(Language language) {
    if (rule == null) {
      List<PatternToken> tokens = steps.stream().map(TokenStep::token).toList();
      rule = new PatternRule("CALQUE", language, tokens, "pattern of a rule pack", "", "");
    }
    return rule;
  }
}
