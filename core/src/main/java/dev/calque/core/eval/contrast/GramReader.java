package dev.calque.core.eval.contrast;

import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.CorpusSegment;
import dev.calque.core.syntax.Parse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the n-grams of documents. Thread-safe if its parser is. */
final class GramReader {

  private static final int CONTEXT = 4;

  private final Function<String, List<Parse>> parser;
  private final Grams grams;

  GramReader(Function<String, List<Parse>> parser, Grams grams) {
    this.parser = parser;
    this.grams = grams;
  }

  DocumentGrams read(CorpusDocument document) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> examples = new HashMap<>();
    for (CorpusSegment segment : document.segments()) {
      for (Parse parse : parser.apply(segment.text())) {
        for (Gram gram : grams.of(parse)) {
          counts.merge(gram.text(), 1, Integer::sum);
          examples.computeIfAbsent(gram.text(), text -> example(segment.text(), parse, gram));
        }
      }
    }
    return new DocumentGrams(document.words(), counts, examples);
  }

  /** A few words before and behind, as they stand in the text. */
  private static String example(String text, Parse parse, Gram gram) {
    int first = Math.max(0, gram.start() - CONTEXT);
    int last = Math.min(parse.size(), gram.end() + CONTEXT) - 1;
    return parse.token(first).span().cover(parse.token(last).span()).in(text);
  }
}
