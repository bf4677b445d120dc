package dev.calque.core.eval.contrast;

/**
 * Which n-grams are worth a row.
 *
 * @param occurrences how often machines must have it
 * @param documents in how many of their documents
 * @param rows how many rows are shown
 * @param examples how many examples each has; 0 keeps counts and no text
 */
public record Thresholds(int occurrences, int documents, int rows, int examples) {

  boolean admits(Side machine) {
    return machine.occurrences() >= occurrences && machine.documents() >= documents;
  }
}
