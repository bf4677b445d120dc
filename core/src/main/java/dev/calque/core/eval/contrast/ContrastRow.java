package dev.calque.core.eval.contrast;

import java.util.List;

/**
 * An n-gram and how often each side has it.
 *
 * @param likelihood Dunning's log-likelihood ratio G2 of the two frequencies; negative where people
 *     have it more often
 * @param examples pieces of machine translation with it, each of another document
 */
public record ContrastRow(
    String gram, Side machine, Side human, double likelihood, List<String> examples) {

  public ContrastRow {
    examples = List.copyOf(examples);
  }
}
