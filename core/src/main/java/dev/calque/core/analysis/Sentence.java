package dev.calque.core.analysis;

import dev.calque.core.text.Span;
import java.util.List;

/**
 * A sentence of a segment.
 *
 * @param span in the text of the segment, without trailing white space
 * @param tokens in order; their spans are in the text of the segment
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens that are words, in order. */
  public List<Token> words() {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
