package dev.calque.core.syntax;

import java.util.Optional;

/**
 * A noun with what belongs to it on its left and, where the language has adjectives there, on its
 * right; without complements. Indices are those of the sentence's tokens.
 *
 * @param phrase all of it
 * @param determiner articles and the like, with a possessor ("the mayor's"), if any
 * @param head index of the noun or name that the rest belongs to
 */
public record NounPhrase(Phrase phrase, Optional<Phrase> determiner, int head) {

  public int start() {
    return phrase.start();
  }

  public int end() {
    return phrase.end();
  }

  /** Index of the first token behind the determiner. */
  public int inner() {
    return determiner.map(Phrase::end).orElse(phrase.start());
  }

  /** Whether nothing but a determiner stands before the head. */
  public boolean isPlain() {
    return inner() == head;
  }
}
