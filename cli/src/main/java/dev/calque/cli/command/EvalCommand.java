package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EvalOptions;
import dev.calque.cli.terminal.Interruption;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Stopwatch;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.report.Assembly;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.run.EvalRun;
import dev.calque.core.eval.run.SubjectResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measure the rules on corpora: false alarms, lift, recall, speed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval corpora/                               all corpora in a folder",
      "  calque eval --sample 10 news.en.jsonl.gz           a few documents of each system",
      "  calque eval --baseline languagetool corpora/       with plain LanguageTool beside",
      "  calque eval --systems 'old=online.*|rbmt.*' --systems 'new=.*-2022' corpora/",
      "  calque eval --save before.json corpora/            then change a rule, and",
      "  calque eval --compare before.json corpora/",
      "",
      "Corpora are described in docs/corpus-format.md, the figures in docs/eval.md.",
      "Exit codes: 0 all was measured; 2 wrong usage or rules; 3 a file or a text could not be",
      "measured (the others still are)."
    })
final class EvalCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description = "Files .jsonl or .jsonl.gz, or folders of them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private EvalFormat format = EvalFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the figures to a file, as a whole or not at all.")
  private @Nullable String output;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write the figures to a file as JSON besides.")
  private @Nullable String save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Show what has changed by rule since the run saved in FILE.")
  private @Nullable String compare;

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      defaultValue = "none",
      description =
          "Measure another checker on the same texts: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private Baseline baseline = Baseline.NONE;

  @Option(names = "--strict", description = "Count findings of low confidence as well.")
  private boolean strict;

  @Option(
      names = "--source-language",
      paramLabel = "HOW",
      defaultValue = "inferred",
      description =
          "${COMPLETION-CANDIDATES}: whether articles say what they were translated from, as the"
              + " corpus does (default: ${DEFAULT-VALUE}).")
  private SourceKnowledge source = SourceKnowledge.INFERRED;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How often the bootstrap draws (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the bootstrap's draws begin (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder with rule packs of your own; may be repeated.")
  private List<String> ruleFolders = new ArrayList<>();

  @Mixin private EvalArguments arguments = new EvalArguments();

  EvalCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    EvalOutput target = new EvalOutput(surroundings, format, output, save, compare);
    target.requireUsable();
    EvalOptions options =
        new EvalOptions(
            strict,
            source == SourceKnowledge.DECLARED,
            baseline == Baseline.LANGUAGETOOL,
            folders(),
            arguments.threads());
    EvalCorpus corpus = EvalCorpus.read(paths, arguments.selection(), engine, surroundings);
    try (Interruption interruption = Interruption.watch()) {
      List<SubjectResult> results = run(corpus.documents(), options, interruption);
      Evaluation evaluation =
          Assembly.assemble(
              settings(interruption.isRequested()),
              results,
              arguments.systems(),
              corpus.problems());
      target.write(evaluation);
      return (evaluation.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED).number();
    }
  }

  private List<SubjectResult> run(
      List<CorpusDocument> documents, EvalOptions options, Interruption interruption)
      throws InterruptedException {
    try (Progress progress = arguments.progress(documents.size(), surroundings)) {
      return new EvalRun(
              language -> engine.subjects(language, options),
              options.threads(),
              Stopwatch.start()::nanos,
              progress::step,
              interruption::isRequested)
          .run(documents);
    }
  }

  private Evaluation.Settings settings(boolean partial) {
    // it takes seconds, and only those who keep the figures need it
    boolean kept = save != null || format == EvalFormat.JSON;
    return new Evaluation.Settings(
        Version.number(),
        kept && !partial ? engine.ruleSet().value() : Evaluation.Settings.UNKNOWN,
        engine.languageTool(),
        strict ? "strict" : "default",
        source.toString(),
        arguments.systems().stream().map(group -> group.name() + "=" + group.pattern()).toList(),
        arguments.sample(),
        resamples,
        seed,
        partial);
  }

  private List<Path> folders() {
    return EngineArguments.folders(ruleFolders, surroundings.workingFolder());
  }
}
