package dev.calque.core.eval.contrast;

/**
 * How often an n-gram occurs on one side.
 *
 * @param occurrences in all
 * @param documents in how many documents
 */
public record Side(int occurrences, int documents) {

  static final Side NONE = new Side(0, 0);

  /** One more document with so many occurrences. */
  Side and(int more) {
    return new Side(occurrences + more, documents + 1);
  }
}
