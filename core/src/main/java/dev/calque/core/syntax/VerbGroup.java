package dev.calque.core.syntax;

/**
 * A verb with its auxiliaries and what stands between them. Indices are those of the sentence's
 * tokens.
 *
 * @param phrase all of it
 * @param main index of the verb that carries the meaning
 * @param finite whether it has a finite verb, so that it can be a clause's predicate
 */
public record VerbGroup(Phrase phrase, int main, boolean finite) {

  public int start() {
    return phrase.start();
  }

  public int end() {
    return phrase.end();
  }

  /** Whether auxiliaries stand before the main verb. */
  public boolean isCompound() {
    return phrase.start() < main;
  }
}
