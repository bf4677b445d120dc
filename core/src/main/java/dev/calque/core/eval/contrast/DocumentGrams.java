package dev.calque.core.eval.contrast;

import java.util.Map;

/**
 * The n-grams of a document.
 *
 * @param words how many words it has
 * @param counts how often it has each
 * @param examples the first piece of text with each
 */
record DocumentGrams(int words, Map<String, Integer> counts, Map<String, String> examples) {

  static final DocumentGrams NONE = new DocumentGrams(0, Map.of(), Map.of());

  DocumentGrams {
    counts = Map.copyOf(counts);
    examples = Map.copyOf(examples);
  }
}
