package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Interruption;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Stopwatch;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.run.EvalRun;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.report.Printable;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options and the run of a command that counts on a corpus and writes a file a language. */
final class EvalLanguageFiles {

  @Parameters(
      paramLabel = "CORPUS",
      arity = "1..*",
      description = "Files .jsonl or .jsonl.gz, or folders of them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder that has one folder a language.")
  private String output = "";

  @Mixin private EvalArguments arguments = new EvalArguments();

  /**
   * How a language is counted.
   *
   * @param file the name of the file, in the folder of the language
   * @param subject what is run
   * @param content what is written of its results; empty for nothing
   */
  record Counter(
      String file,
      Subject subject,
      Function<SubjectResult, Optional<ReportFile.Content>> content) {}

  EvalArguments arguments() {
    return arguments;
  }

  /**
   * Counts language by language.
   *
   * @param counters makes the counter of a language, given its documents
   */
  int run(Counting counters, Engine engine, Surroundings surroundings) throws InterruptedException {
    Path folder = surroundings.workingFolder().resolve(output);
    if (!Files.isDirectory(folder)) {
      throw new Problem(
          ExitCode.USAGE, "--output " + output + ": there is no such folder; make it first");
    }
    EvalCorpus corpus = EvalCorpus.read(paths, arguments.selection(), engine, surroundings);
    List<String> problems = new ArrayList<>(corpus.problems());
    SortedMap<LanguageCode, List<CorpusDocument>> languages =
        corpus.documents().stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.key().target(), TreeMap::new, Collectors.toList()));
    try (Interruption interruption = Interruption.watch();
        Progress progress = arguments.progress(corpus.documents().size(), surroundings)) {
      for (var language : languages.entrySet()) {
        if (!interruption.isRequested()) {
          Counter counter = counters.counter(language.getKey(), language.getValue());
          Path target = folder.resolve(language.getKey().value()).resolve(counter.file());
          count(counter, language.getValue(), target, interruption, progress, problems);
        }
      }
      if (interruption.isRequested()) {
        problems.add("interrupted: not all languages were counted");
      }
    }
    problems.forEach(what -> surroundings.err().println("calque: " + Printable.of(what)));
    return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED).number();
  }

  private void count(
      Counter counter,
      List<CorpusDocument> documents,
      Path target,
      Interruption interruption,
      Progress progress,
      List<String> problems)
      throws InterruptedException {
    EvalRun run =
        new EvalRun(
            language -> List.of(counter.subject()),
            arguments.threads(),
            Stopwatch.start()::nanos,
            progress::step,
            interruption::isRequested);
    for (SubjectResult result : run.run(documents)) {
      problems.addAll(result.failures());
      if (!interruption.isRequested()) {
        counter.content().apply(result).ifPresent(content -> write(content, target));
      }
    }
  }

  private static void write(ReportFile.Content content, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      new ReportFile(file).write(content);
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, file + ": cannot be written: " + e);
    }
  }

  /** Makes the counter of a language. */
  @FunctionalInterface
  interface Counting {
    Counter counter(LanguageCode language, List<CorpusDocument> documents);
  }
}
