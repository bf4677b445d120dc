package dev.calque.cli.check;

import dev.calque.cli.config.ConfigurationException;
import dev.calque.cli.input.Input;
import dev.calque.cli.input.SourceLoader;
import dev.calque.cli.input.UnusableInputException;
import dev.calque.cli.terminal.Progress;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Takes inputs one by one, several at a time; one that fails does not stop the others. */
public final class Checking {

  private final ArticleTask task;
  private final SourceLoader loader;
  private final Progress progress;

  public Checking(ArticleTask task, SourceLoader loader, Progress progress) {
    this.task = task;
    this.loader = loader;
    this.progress = progress;
  }

  /** One report an input, in their order. */
  public List<Report> run(List<Input> inputs, int jobs) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Report>> pending = new ArrayList<>();
      for (Input input : inputs) {
        pending.add(workers.submit(() -> checkOne(input)));
      }
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < pending.size(); i++) {
        reports.add(result(inputs.get(i), pending.get(i)));
      }
      return reports;
    } finally {
      workers.shutdownNow();
    }
  }

  private Report checkOne(Input input) {
    try {
      return task.run(input, loader.load(input));
    } catch (UnusableInputException e) {
      return failed(input, input.name() + ": " + e.getMessage());
    } catch (UnreadableException e) {
      return failed(input, String.valueOf(e.getMessage()));
    } finally {
      progress.step();
    }
  }

  private static Report result(Input input, Future<Report> pending) throws InterruptedException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KnowledgeException wrongRules) {
        throw wrongRules;
      }
      if (e.getCause() instanceof ConfigurationException wrongConfiguration) {
        throw wrongConfiguration;
      }
      return failed(input, input.name() + ": " + describe(e.getCause()));
    }
  }

  private static String describe(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "too little memory; set CALQUE_JAVA_OPTS=-Xmx2g, or split the article";
    }
    return "Calque failed on it (" + cause + "); please report this with the article";
  }

  private static Report failed(Input input, String problem) {
    Source source = new Source(input.name(), "");
    Failure failure = new Failure(input.name(), Optional.empty(), problem);
    return new Report(source, Optional.empty(), Optional.empty(), 0, List.of(), List.of(failure));
  }
}
