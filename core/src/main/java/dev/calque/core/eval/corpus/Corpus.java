package dev.calque.core.eval.corpus;

import java.util.List;

/**
 * What was read.
 *
 * @param documents sorted by key
 * @param problems what could not be read, as {@code file:line: what is wrong; what to do}; nothing
 *     of a file with a problem is among the documents
 */
public record Corpus(List<CorpusDocument> documents, List<String> problems) {

  public Corpus {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
