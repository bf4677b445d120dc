package dev.calque.cli.command;

import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.report.Comparison;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.report.Evaluations;
import dev.calque.core.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an evaluation goes, and what it is compared with. */
final class EvalOutput {

  private final Surroundings surroundings;
  private final EvalFormat format;
  private final Optional<String> output;
  private final Optional<String> save;
  private final Optional<Evaluation> before;

  /**
   * @param compare the name of a saved evaluation
   */
  EvalOutput(
      Surroundings surroundings,
      EvalFormat format,
      @Nullable String output,
      @Nullable String save,
      @Nullable String compare) {
    this.surroundings = surroundings;
    this.format = format;
    this.output = Optional.ofNullable(output);
    this.save = Optional.ofNullable(save);
    this.before = Optional.ofNullable(compare).map(name -> saved(name, surroundings));
  }

  static Evaluation saved(String name, Surroundings surroundings) {
    try {
      return Evaluations.read(surroundings.workingFolder().resolve(name));
    } catch (IOException e) {
      throw new Problem(ExitCode.USAGE, name + " cannot be read: " + e.getMessage());
    }
  }

  /** Fails before the work is done if a file cannot be written after it. */
  void requireUsable() {
    output.ifPresent(
        name -> ReportFile.requireWritable("--output", name, surroundings.workingFolder()));
    save.ifPresent(
        name -> ReportFile.requireWritable("--save", name, surroundings.workingFolder()));
  }

  void write(Evaluation evaluation) {
    Optional<Comparison> comparison = before.map(then -> Comparison.of(then, evaluation));
    save.ifPresent(name -> writeFile("--save", name, out -> Evaluations.write(evaluation, out)));
    if (output.isPresent()) {
      writeFile("--output", output.get(), out -> format.write(evaluation, comparison, out));
    } else {
      new StandardOutput(surroundings).write(out -> format.write(evaluation, comparison, out));
    }
    for (String problem : evaluation.problems()) {
      surroundings.err().println("calque: " + Printable.of(problem));
    }
  }

  private void writeFile(String option, String name, ReportFile.Content content) {
    Path path = surroundings.workingFolder().resolve(name);
    try {
      new ReportFile(path).write(content);
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, option + " " + name + ": cannot be written: " + e);
    }
  }
}
