package dev.calque.core.eval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.CorpusSegment;
import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvalRunTest {

  private final AtomicInteger steps = new AtomicInteger();

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
    List<CorpusDocument> documents = documents(40);

    List<DocumentResult> one = run(documents, 1, () -> false).get(0).results();
    List<DocumentResult> many = run(documents, 8, () -> false).get(0).results();

    assertThat(many).isEqualTo(one).hasSize(40);
    assertThat(one).extracting(DocumentResult::key).isSorted();
    assertThat(one.get(3).alarms()).hasSize(1);
    assertThat(steps).hasValue(80);
  }

  @Test
  void speedIsMeasuredByLanguageAndFailuresAreKept() throws InterruptedException {
    List<SubjectResult> subjects = run(documents(4), 1, () -> false);

    // a document has two words and takes one tick of a nanosecond
    assertThat(subjects.get(0).throughput())
        .containsExactly(
            java.util.Map.entry("en", new Throughput(4, 2)),
            java.util.Map.entry("fr", new Throughput(4, 2)));
    assertThat(subjects.get(0).throughput().get("en").wordsPerSecond()).isEqualTo(2e9);
    assertThat(subjects.get(0).failures()).containsExactly("3 failed");
  }

  @Test
  void aStoppedRunKeepsWhatItHas() throws InterruptedException {
    List<SubjectResult> subjects = run(documents(20), 1, () -> steps.get() >= 5);

    assertThat(subjects.get(0).results()).hasSize(5);
    assertThat(subjects.get(0).throughput().keySet()).containsExactly("en");
  }

  @Test
  void wrongRulesEndTheRun() {
    EvalRun run =
        new EvalRun(
            language -> {
              throw new IllegalArgumentException("wrong pack");
            },
            1,
            () -> 0,
            () -> {},
            () -> false);

    assertThatThrownBy(() -> run.run(documents(1))).hasMessage("wrong pack");
  }

  private List<SubjectResult> run(
      List<CorpusDocument> documents, int threads, BooleanSupplier stopped)
      throws InterruptedException {
    AtomicLong clock = new AtomicLong();
    return new EvalRun(
            language -> List.of(new OddNumbers()),
            threads,
            clock::getAndIncrement,
            steps::incrementAndGet,
            stopped)
        .run(documents);
  }

  private static List<CorpusDocument> documents(int size) {
    List<CorpusDocument> documents = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> documents.add(document(i)));
    documents.sort((a, b) -> a.key().compareTo(b.key()));
    return documents;
  }

  private static CorpusDocument document(int number) {
    LanguageCode language = new LanguageCode(number % 2 == 0 ? "en" : "fr");
    return new CorpusDocument(
        new DocumentKey("set", language, Origin.MT, "s", String.format("%02d", number)),
        Optional.empty(),
        List.of(new CorpusSegment(Optional.empty(), "Two words", Optional.empty())));
  }

  /** Alarms at every third document; the document 3 fails. */
  private static final class OddNumbers implements Subject {

    @Override
    public String name() {
      return "odd";
    }

    @Override
    public Outcome check(CorpusDocument document) {
      int number = Integer.parseInt(document.key().document());
      List<Alarm> alarms =
          number % 3 == 0 ? List.of(new Alarm("third", "minor", new Span(0, 3))) : List.of();
      return new Outcome(alarms, Optional.empty(), number == 3 ? List.of("3 failed") : List.of());
    }
  }
}
