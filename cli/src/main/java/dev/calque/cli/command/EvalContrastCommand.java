package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Interruption;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.contrast.Contrast;
import dev.calque.core.eval.contrast.ContrastRun;
import dev.calque.core.eval.contrast.Level;
import dev.calque.core.eval.contrast.Thresholds;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.Pair;
import dev.calque.core.eval.report.ContrastText;
import dev.calque.core.report.Printable;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "contrast",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show what machines write more often than people, for each pair of languages.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval contrast --length 3 news.fr-en.jsonl.gz",
      "  calque eval contrast --by frames --length 4 --systems 'old=online.*' news.fr-en.jsonl.gz",
      "  calque eval contrast --by government --examples 2 news.de-en.jsonl.gz",
      "",
      "Without --examples the table has counts and nothing of the texts but the n-grams.",
      "Exit codes: 0 all was read; 2 wrong usage; 3 a file could not be read."
    })
final class EvalContrastCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "1..*",
      description = "Files .jsonl or .jsonl.gz, or folders of them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "words",
      description =
          "words, lemmas, frames (function words, and the kinds of others), government (a word and"
              + " its preposition) or determiners (of plain nouns); default: ${DEFAULT-VALUE}.")
  private Level level = Level.WORDS;

  @Option(
      names = "--length",
      paramLabel = "N",
      defaultValue = "2",
      description = "Up to N words in a row (default: ${DEFAULT-VALUE}).")
  private int length;

  @Option(
      names = "--occurrences",
      paramLabel = "N",
      defaultValue = "5",
      description = "Machines have it at least N times (default: ${DEFAULT-VALUE}).")
  private int occurrences;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "3",
      description = "In at least N documents (default: ${DEFAULT-VALUE}).")
  private int documents;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "100",
      description = "Show the first N (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show N examples of each (default: ${DEFAULT-VALUE}).")
  private int examples;

  @Mixin private EvalArguments arguments = new EvalArguments();

  EvalContrastCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Thresholds thresholds =
        new Thresholds(
            EvalArguments.atLeastOne("--occurrences", occurrences),
            EvalArguments.atLeastOne("--documents", documents),
            EvalArguments.atLeastOne("--rows", rows),
            examples);
    EvalArguments.atLeastOne("--length", length);
    EvalCorpus corpus = EvalCorpus.read(paths, arguments.selection(), engine, surroundings);
    Map<LanguageCode, Function<String, List<Parse>>> parsers = new LinkedHashMap<>();
    try (Interruption interruption = Interruption.watch();
        Progress progress = arguments.progress(corpus.documents().size(), surroundings)) {
      for (var pair : Pair.group(corpus.documents()).entrySet()) {
        Function<String, List<Parse>> parser =
            parsers.computeIfAbsent(
                pair.getKey().target(), language -> engine.parser(language, arguments.threads()));
        Contrast contrast = contrast(parser, pair.getValue(), thresholds, progress, interruption);
        new StandardOutput(surroundings)
            .write(out -> ContrastText.write(pair.getKey().toString(), contrast, out));
      }
    }
    for (String problem : corpus.problems()) {
      surroundings.err().println("calque: " + Printable.of(problem));
    }
    return (corpus.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED).number();
  }

  private Contrast contrast(
      Function<String, List<Parse>> parser,
      List<CorpusDocument> texts,
      Thresholds thresholds,
      Progress progress,
      Interruption interruption)
      throws InterruptedException {
    return new ContrastRun(
            parser, level, length, arguments.threads(), progress::step, interruption::isRequested)
        .run(texts, thresholds);
  }
}
