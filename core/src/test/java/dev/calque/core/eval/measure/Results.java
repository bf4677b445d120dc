package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Results to be measured, in English. */
final class Results {

  private Results() {}

  static DocumentResult result(
      String set, Origin origin, String system, String document, int words, int alarms) {
    String[] rules = IntStream.range(0, alarms).mapToObj(i -> "rule").toArray(String[]::new);
    return result(set, origin, system, document, words, rules);
  }

  static DocumentResult result(
      String set, Origin origin, String system, String document, int words, String... rules) {
    List<Alarm> alarms = new ArrayList<>();
    for (String rule : rules) {
      alarms.add(new Alarm(rule, "minor", new Span(0, 1)));
    }
    return new DocumentResult(
        new DocumentKey(set, new LanguageCode("en"), origin, system, document),
        words,
        false,
        List.of(),
        Optional.empty(),
        alarms);
  }

  static DocumentResult annotated(
      Origin origin, String document, List<ExpertSpan> marks, List<Alarm> alarms) {
    return new DocumentResult(
        new DocumentKey("a", new LanguageCode("en"), origin, "s", document),
        100,
        true,
        marks,
        Optional.empty(),
        alarms);
  }

  static DocumentResult told(Origin origin, String system, SourceVerdict verdict) {
    DocumentKey key = new DocumentKey("a", new LanguageCode("en"), origin, system, "d");
    return new DocumentResult(key, 100, false, List.of(), Optional.of(verdict), List.of());
  }

  static ExpertSpan mark(int start, int end, String category) {
    return new ExpertSpan(new Span(start, end), category);
  }

  static Alarm alarm(int start, int end) {
    return new Alarm("rule", "minor", new Span(start, end));
  }
}
