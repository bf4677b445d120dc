package dev.calque.core.lint;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps one of several matches on the same words. What is sure goes before what is not; then the
 * families below in their order, because the earlier explain the error better; then the longer
 * match, the worse, the earlier, and at last the rule id and what it says, so that the outcome is
 * always the same.
 */
final class Overlaps {

  /** Families or rule ids in order of precedence; packs stand as {@code *}. */
  private static final List<String> PRECEDENCE =
      List.of(
          "untranslated/sentence",
          "leakage",
          "boilerplate",
          "repetition/doubled-block",
          "repetition/doubled-sentence",
          "repetition/loop",
          "heading",
          "glossary",
          "names",
          "*",
          "noun-phrase",
          "comparison",
          "repetition/doubled-word",
          "grammar",
          "encoding",
          "number",
          "casing/name",
          "untranslated",
          "casing",
          "repetition",
          "punctuation",
          "spacing",
          "spelling",
          "completeness",
          "languagetool");

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing((Match m) -> m.confidence() == Confidence.LOW)
          .thenComparingInt(Overlaps::precedence)
          .thenComparingInt(m -> -m.span().length())
          .thenComparing(Match::severity, Comparator.reverseOrder())
          .thenComparing(m -> m.segment().index())
          .thenComparing(Match::span)
          .thenComparing(m -> m.rule().id())
          .thenComparing(Match::confidence, Comparator.reverseOrder())
          .thenComparing(Match::message)
          .thenComparing(m -> m.replacements().toString());

  private Overlaps() {}

  /** The matches that stay, best first. */
  static List<Match> resolve(List<Match> matches) {
    Map<Integer, List<Span>> taken = new HashMap<>();
    List<Match> kept = new ArrayList<>();
    for (Match match : matches.stream().sorted(BEST_FIRST).toList()) {
      List<Span> spans = taken.computeIfAbsent(match.segment().index(), index -> new ArrayList<>());
      if (spans.stream().noneMatch(match.span()::overlaps)) {
        spans.add(match.span());
        kept.add(match);
      }
    }
    return kept;
  }

  private static int precedence(Match match) {
    int byId = PRECEDENCE.indexOf(match.rule().id().value());
    int byFamily = PRECEDENCE.indexOf(match.rule().id().family());
    int pack = PRECEDENCE.indexOf("*");
    return byId >= 0 ? byId : byFamily >= 0 ? byFamily : pack;
  }
}
