package dev.calque.core.eval.run;

import dev.calque.core.eval.corpus.CorpusDocument;

/** Something that reports errors, and is measured; made for one target language. Thread-safe. */
public interface Subject {

  /** How reports call it. */
  String name();

  /** Everything that counts, reported on one document. */
  Outcome check(CorpusDocument document);
}
