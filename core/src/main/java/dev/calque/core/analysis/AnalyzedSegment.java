package dev.calque.core.analysis;

import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.List;

/**
 * A segment with its sentences and tokens.
 *
 * @param segment what was analysed
 * @param sentences in order; none if the text is blank
 */
public record AnalyzedSegment(Segment segment, List<Sentence> sentences) {

  public AnalyzedSegment {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return segment.text();
  }

  public Role role() {
    return segment.role();
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
  }

  /** The words as they stand between two tokens, both included. */
  public String textOf(Token first, Token last) {
    return spanOf(first, last).in(text());
  }

  public Span spanOf(Token first, Token last) {
    return first.span().cover(last.span());
  }
}
