package dev.calque.core.eval.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceEvidenceTest {

  private final List<CorpusDocument> corpus = new ArrayList<>();
  private final List<DocumentResult> results = new ArrayList<>();

  @Test
  void countsTheDocumentsInWhichARuleIsBroken() throws IOException {
    add("1", Origin.MT, "de", "a/often", "a/often", "a/seldom");
    add("2", Origin.MT, "de", "a/often", "en/from-de/idioms/x");
    add("3", Origin.MT, "fr", "a/often", "en/from-de/idioms/x");
    add("4", Origin.HT, "fr", "a/often", "en/from-de/idioms/x");

    StringBuilder text = new StringBuilder();
    SourceEvidence.of(corpus, results).write(text);

    assertThat(text.toString().lines().filter(line -> !line.startsWith("#")))
        .containsExactly("rule\tde\tfr", "words\t200\t100", "a/often\t2\t1");
  }

  @Test
  void oneSourceLanguageTellsNothing() {
    add("1", Origin.MT, "de", "a/often");
    assertThat(SourceEvidence.of(corpus, results).isTelling()).isFalse();
    add("2", Origin.MT, "fr");
    assertThat(SourceEvidence.of(corpus, results).isTelling()).isTrue();
  }

  private void add(String document, Origin origin, String source, String... rules) {
    DocumentKey key = new DocumentKey("set", LanguageCode.of("en"), origin, "s", document);
    corpus.add(new CorpusDocument(key, Optional.of(LanguageCode.of(source)), List.of()));
    List<Alarm> alarms =
        Stream.of(rules).map(rule -> new Alarm(rule, "minor", new Span(0, 1))).toList();
    results.add(new DocumentResult(key, 100, false, List.of(), Optional.empty(), alarms));
  }
}
