package dev.calque.core.analysis;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a segment.
 *
 * @param span in the text of the segment, without trailing white space
 * @param tokens in order; their spans are in the text of the segment
 * @param engine what the engine that made it keeps for its own rules, if any
 */
public record Sentence(Span span, List<Token> tokens, Optional<EngineSentence> engine) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** A sentence that no engine analysed. */
  public Sentence(Span span, List<Token> tokens) {
    this(span, tokens, Optional.empty());
  }

  /** The tokens that are words, in order. */
  public List<Token> words() {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
