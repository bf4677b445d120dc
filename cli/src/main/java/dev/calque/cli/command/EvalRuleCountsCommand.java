package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Interruption;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Stopwatch;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.profile.RuleCountFile;
import dev.calque.core.eval.profile.RuleCounter;
import dev.calque.core.eval.run.EvalRun;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.report.Printable;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rule-counts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Count the alarms of each of LanguageTool's rules, to choose which stay on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval rule-counts --output rules/src/main/resources/calque/languages corpora/",
      "",
      "Writes LANG/languagetool-measured.tsv. An interrupted language is not written.",
      "Exit codes: 0 all was counted; 2 wrong usage; 3 a file or a text could not be measured, or",
      "the run was interrupted."
    })
final class EvalRuleCountsCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

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

  EvalRuleCountsCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = surroundings.workingFolder().resolve(output);
    if (!Files.isDirectory(folder)) {
      throw new Problem(
          ExitCode.USAGE, "--output " + output + ": there is no such folder; make it first");
    }
    EvalCorpus corpus = EvalCorpus.read(paths, arguments.selection(), engine, surroundings);
    List<String> problems = new ArrayList<>(corpus.problems());
    Map<LanguageCode, List<CorpusDocument>> languages =
        corpus.documents().stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.key().target(), TreeMap::new, Collectors.toList()));
    try (Interruption interruption = Interruption.watch();
        Progress progress = arguments.progress(corpus.documents().size(), surroundings)) {
      for (var language : languages.entrySet()) {
        count(language.getKey(), language.getValue(), folder, interruption, progress, problems);
      }
      if (interruption.isRequested()) {
        problems.add("interrupted: not all languages were counted");
      }
    }
    for (String problem : problems) {
      surroundings.err().println("calque: " + Printable.of(problem));
    }
    return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED).number();
  }

  private void count(
      LanguageCode language,
      List<CorpusDocument> documents,
      Path folder,
      Interruption interruption,
      Progress progress,
      List<String> problems)
      throws InterruptedException {
    if (interruption.isRequested()) {
      return;
    }
    int threads = arguments.threads();
    RuleCounter counter = engine.ruleCounter(language, threads);
    EvalRun run =
        new EvalRun(
            target -> List.of(counter.subject()),
            threads,
            Stopwatch.start()::nanos,
            progress::step,
            interruption::isRequested);
    for (SubjectResult result : run.run(documents)) {
      problems.addAll(result.failures());
      if (!interruption.isRequested()) {
        write(counter.file(result, arguments.sample()), folder.resolve(language.value()));
      }
    }
  }

  private static void write(RuleCountFile counts, Path folder) {
    Path file = folder.resolve(RuleCounter.FILE);
    try {
      Files.createDirectories(folder);
      new ReportFile(file).write(counts::write);
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, file + ": cannot be written: " + e);
    }
  }
}
