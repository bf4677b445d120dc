package dev.calque.cli.command;

import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.Selection;
import dev.calque.core.eval.corpus.SystemGroup;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what of a corpus is measured. */
final class EvalArguments {

  @Option(
      names = "--languages",
      paramLabel = "LANG",
      split = ",",
      description = "Only texts in these languages, such as en,fr.")
  private Set<LanguageCode> languages = new LinkedHashSet<>();

  @Option(
      names = "--systems",
      paramLabel = "[NAME=]REGEX",
      description =
          "Of machine translation, only systems whose whole name matches. Several are groups that"
              + " are measured together, and each against human translation.")
  private List<SystemGroup> systems = new ArrayList<>();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "At most N documents of each set and system, always the same.")
  private @Nullable Integer sample;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "How many documents to check at a time (default: one a processor).")
  private @Nullable Integer threads;

  @Option(names = "--no-progress", description = "Never show a progress bar.")
  private boolean noProgress;

  Selection selection() {
    return new Selection(
        languages,
        systems,
        sample == null ? OptionalInt.empty() : OptionalInt.of(atLeastOne("--sample", sample)));
  }

  int threads() {
    return threads == null
        ? Runtime.getRuntime().availableProcessors()
        : atLeastOne("--threads", threads);
  }

  List<SystemGroup> systems() {
    return List.copyOf(systems);
  }

  /** 0 for all documents. */
  int sample() {
    return sample == null ? 0 : sample;
  }

  static int atLeastOne(String option, int number) {
    if (number < 1) {
      throw new Problem(ExitCode.USAGE, option + " " + number + ": at least one is needed");
    }
    return number;
  }

  Progress progress(int documents, Surroundings surroundings) {
    boolean shown = !noProgress && surroundings.errIsTerminal();
    return shown ? Progress.start(documents, surroundings) : Progress.hidden(surroundings);
  }
}
