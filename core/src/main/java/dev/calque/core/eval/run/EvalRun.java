package dev.calque.core.eval.run;

import dev.calque.core.eval.corpus.Articles;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.eval.measure.SourceVerdict;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Has subjects check documents, several documents at a time, one target language after the other so
 * that only one is in memory. All subjects check a document one after the other, so that they meet
 * the same machine at the same time. Results do not depend on the number of threads.
 */
public final class EvalRun {

  private final Function<LanguageCode, List<Subject>> subjects;
  private final int threads;
  private final LongSupplier nanoTime;
  private final Runnable step;
  private final BooleanSupplier stopped;

  /**
   * @param subjects makes the subjects of a target language, always the same in the same order
   * @param nanoTime a clock
   * @param step is told of every document that is done
   * @param stopped whether no more documents are to be begun
   */
  public EvalRun(
      Function<LanguageCode, List<Subject>> subjects,
      int threads,
      LongSupplier nanoTime,
      Runnable step,
      BooleanSupplier stopped) {
    this.subjects = subjects;
    this.threads = threads;
    this.nanoTime = nanoTime;
    this.step = step;
    this.stopped = stopped;
  }

  /** One result a subject, over the documents that were begun before the run was stopped. */
  public List<SubjectResult> run(List<CorpusDocument> documents) throws InterruptedException {
    SortedMap<LanguageCode, List<CorpusDocument>> languages =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.key().target(), TreeMap::new, Collectors.toList()));
    Map<String, Collector> collectors = new LinkedHashMap<>();
    for (var language : languages.entrySet()) {
      if (!stopped.getAsBoolean()) {
        run(language.getKey(), language.getValue(), collectors);
      }
    }
    return collectors.values().stream().map(Collector::result).toList();
  }

  private void run(
      LanguageCode language, List<CorpusDocument> documents, Map<String, Collector> collectors)
      throws InterruptedException {
    List<Subject> some = subjects.apply(language);
    // what is loaded at the first document counts for nobody's speed
    some.forEach(subject -> subject.check(documents.get(0)));
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Timed>>> pending = new ArrayList<>();
      documents.forEach(document -> pending.add(workers.submit(() -> check(document, some))));
      for (int i = 0; i < documents.size(); i++) {
        List<Timed> outcomes = outcome(pending.get(i));
        for (int s = 0; s < outcomes.size(); s++) {
          String name = some.get(s).name();
          collectors
              .computeIfAbsent(name, Collector::new)
              .add(language, documents.get(i), outcomes.get(s));
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Timed> check(CorpusDocument document, List<Subject> some) {
    List<Timed> outcomes = new ArrayList<>();
    if (!stopped.getAsBoolean()) {
      for (Subject subject : some) {
        long start = nanoTime.getAsLong();
        Outcome outcome = subject.check(document);
        outcomes.add(new Timed(outcome, nanoTime.getAsLong() - start));
      }
      step.run();
    }
    return outcomes;
  }

  private static List<Timed> outcome(Future<List<Timed>> pending) throws InterruptedException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private record Timed(Outcome outcome, long nanos) {}

  /** Gathers what one subject did. */
  private static final class Collector {

    private final String subject;
    private final List<DocumentResult> results = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final SortedMap<String, Throughput> throughput = new TreeMap<>();

    Collector(String subject) {
      this.subject = subject;
    }

    void add(LanguageCode language, CorpusDocument document, Timed timed) {
      int words = document.words();
      results.add(
          new DocumentResult(
              document.key(),
              words,
              document.isAnnotated(),
              Articles.marks(document),
              verdict(document, timed.outcome()),
              timed.outcome().alarms()));
      failures.addAll(timed.outcome().failures());
      throughput.merge(language.value(), new Throughput(words, timed.nanos()), Throughput::and);
    }

    private static Optional<SourceVerdict> verdict(CorpusDocument document, Outcome outcome) {
      return outcome
          .source()
          .flatMap(
              told ->
                  SourceVerdict.of(document.key().origin(), document.source(), told.language()));
    }

    SubjectResult result() {
      return new SubjectResult(subject, results, failures, throughput);
    }
  }
}
