package dev.calque.core.syntax;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a token is in its sentence, coarse enough to be the same in every language. Each kind has a
 * letter of its own, so that a sentence is a string of kinds in which a regular expression finds
 * phrases.
 */
public enum Kind {
  DETERMINER('D'),
  QUANTITY('Q'),
  ADJECTIVE('J'),
  PARTICIPLE('P'),
  GERUND('G'),
  NOUN('N'),
  NAME('X'),
  PRONOUN('O'),
  POSSESSIVE_MARK('S'),
  FINITE_VERB('F'),
  BASE_VERB('B'),
  AUXILIARY('A'),
  INFINITIVE_MARK('T'),
  ADVERB('R'),
  PREPOSITION('I'),
  COORDINATOR('C'),
  SUBORDINATOR('W'),
  MARK('M'),
  UNKNOWN('U');

  private final char letter;

  Kind(char letter) {
    this.letter = letter;
  }

  /** The letter that stands for it in data. */
  public char letter() {
    return letter;
  }

  static Optional<Kind> of(char letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
  }
}
