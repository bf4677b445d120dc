package dev.calque.core.eval.contrast;

import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.syntax.Parse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Reads documents of one target language, several at a time, and contrasts them. */
public final class ContrastRun {

  private final GramReader reader;
  private final int threads;
  private final Runnable step;
  private final BooleanSupplier stopped;

  /**
   * @param parser finds the sentences of a text; must be thread-safe
   * @param longest how many words an n-gram has at most
   * @param step is told of every document that is done
   * @param stopped whether no more documents are to be begun
   */
  public ContrastRun(
      Function<String, List<Parse>> parser,
      Level level,
      int longest,
      int threads,
      Runnable step,
      BooleanSupplier stopped) {
    this.reader = new GramReader(parser, new Grams(level, longest));
    this.threads = threads;
    this.step = step;
    this.stopped = stopped;
  }

  /** The contrast of the documents that were begun before the run was stopped. */
  public Contrast run(List<CorpusDocument> documents, Thresholds thresholds)
      throws InterruptedException {
    List<DocumentGrams> machine = new ArrayList<>();
    List<DocumentGrams> human = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DocumentGrams>> pending =
          documents.stream().map(document -> workers.submit(() -> read(document))).toList();
      for (int i = 0; i < documents.size(); i++) {
        boolean isMachine = documents.get(i).key().origin() == Origin.MT;
        (isMachine ? machine : human).add(pending.get(i).get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return Contrast.of(machine, human, thresholds);
  }

  private DocumentGrams read(CorpusDocument document) {
    if (stopped.getAsBoolean()) {
      return DocumentGrams.NONE;
    }
    DocumentGrams grams = reader.read(document);
    step.run();
    return grams;
  }
}
