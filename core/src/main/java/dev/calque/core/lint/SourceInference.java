package dev.calque.core.lint;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Infers what language an article was translated from, out of the matches that betray one: words
 * left in it, names in its spelling, calques of it. Silent when unsure.
 *
 * <p>A match that is an error whatever the source counts {@value #UNCONDITIONAL}, one that is an
 * error only in a translation from that language counts 1; each rule and text counts once. The sum
 * must reach {@link #ENOUGH}, and {@link #PER_THOUSAND} per 1,000 words, and twice that of any
 * other language.
 */
final class SourceInference {

  private static final int UNCONDITIONAL = 2;
  private static final int ENOUGH = 4;
  private static final double PER_THOUSAND = 5;
  private static final int EVIDENCE = 6;

  private SourceInference() {}

  static Optional<SourceLanguage> infer(List<Match> matches, int words) {
    Map<LanguageCode, Case> cases = new TreeMap<>();
    for (Match match : matches) {
      match
          .witness()
          .filter(witness -> witness.weight() != Witness.Weight.NONE)
          .ifPresent(w -> cases.computeIfAbsent(w.language(), Case::new).add(match, w));
    }
    List<Case> ranked =
        cases.values().stream().sorted(Comparator.comparingInt((Case c) -> -c.score)).toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Case best = ranked.get(0);
    int second = ranked.size() > 1 ? ranked.get(1).score : 0;
    boolean sure =
        best.score >= ENOUGH
            && best.score * 1000.0 / Math.max(words, 1) >= PER_THOUSAND
            && best.score >= 2 * second;
    return sure ? Optional.of(best.verdict()) : Optional.empty();
  }

  /** What speaks for one language. */
  private static final class Case {

    private final LanguageCode language;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> strong = new LinkedHashSet<>();
    private final Set<String> weak = new LinkedHashSet<>();
    private int score;

    Case(LanguageCode language) {
      this.language = language;
    }

    void add(Match match, Witness witness) {
      boolean conditional = witness.isConditional();
      if (!seen.add(conditional ? match.rule().id().value() : match.text())) {
        return;
      }
      score += conditional ? 1 : UNCONDITIONAL;
      (conditional ? weak : strong).add("\u201c" + match.text() + "\u201d");
    }

    SourceLanguage verdict() {
      List<String> evidence =
          Stream.concat(strong.stream(), weak.stream()).distinct().limit(EVIDENCE).toList();
      return new SourceLanguage(language, false, Confidence.HIGH, evidence);
    }
  }
}
