package dev.calque.core.languagetool.pattern;

import dev.calque.core.languagetool.LtSentence;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.Collections;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/** A sentence of a segment as patterns see it; tokens are counted from the sentence start, 0. */
record SentenceView(Segment segment, LtSentence engine) {

  AnalyzedSentence sentence() {
    return engine.sentence();
  }

  AnalyzedTokenReadings[] tokens() {
    return engine.sentence().getTokensWithoutWhitespace();
  }

  /** Whether a variant can match at all. */
  boolean hasAnchor(Variant variant) {
    return variant.anchor().map(this::has).orElse(true);
  }

  private boolean has(TokenStep step) {
    Set<String> words = step.lemmas() ? sentence().getLemmaSet() : sentence().getTokenSet();
    return !Collections.disjoint(words, step.words());
  }

  /** From the first unit of token {@code from} to the last of the one before {@code to}. */
  Span span(int from, int to) {
    AnalyzedTokenReadings[] tokens = tokens();
    return new Span(tokens[from].getStartPos(), tokens[to - 1].getEndPos()).shift(engine.offset());
  }

  /** The words of a stretch of tokens as written; {@code ""} for none. */
  String words(int from, int to) {
    return from >= to ? "" : span(from, to).in(segment.text());
  }
}
