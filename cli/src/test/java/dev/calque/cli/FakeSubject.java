package dev.calque.cli;

import dev.calque.core.eval.corpus.Articles;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.run.Outcome;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports words that a pattern matches; fails on {@code boom}. */
record FakeSubject(String name, String words) implements Subject {

  @Override
  public Outcome check(CorpusDocument document) {
    String text = Articles.of(document, Optional.empty()).source().text();
    if (text.contains("boom")) {
      return new Outcome(List.of(), Optional.empty(), List.of(document.key() + ": boom"));
    }
    return new Outcome(
        Pattern.compile("\\b(" + words + ")\\b")
            .matcher(text)
            .results()
            .map(
                word ->
                    new Alarm("test/" + word.group(), "minor", new Span(word.start(), word.end())))
            .toList(),
        Optional.empty(),
        List.of());
  }
}
