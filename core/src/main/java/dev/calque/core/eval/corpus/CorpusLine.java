package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/** A line of a corpus and the document it belongs to. */
record CorpusLine(DocumentKey key, Optional<LanguageCode> source, CorpusSegment segment) {}
