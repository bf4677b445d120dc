package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.ledger.Ledger;
import dev.calque.core.eval.ledger.LedgerException;
import dev.calque.core.eval.ledger.LedgerText;
import dev.calque.core.eval.ledger.LedgerVersion;
import dev.calque.core.eval.report.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the ledger of accuracy from saved figures, or see whether it is stale.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval --baseline languagetool --save all.json corpora/",
      "  calque eval ledger --output docs/accuracy.md all.json",
      "  calque eval ledger --verify docs/accuracy.md",
      "",
      "Exit codes: 0 all is well; 1 --verify: the ledger is stale; 2 wrong usage."
    })
final class EvalLedgerCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "RESULT",
      arity = "0..*",
      description = "Files that \"calque eval --save\" wrote, of the same rules on other texts.")
  private List<String> results = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the ledger to a file, as a whole or not at all.")
  private @Nullable String output;

  @Option(
      names = "--verify",
      paramLabel = "FILE",
      description = "Only see whether a ledger is of the rules as they are; needs no corpora.")
  private @Nullable String ledger;

  EvalLedgerCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (ledger != null) {
      return verify(ledger);
    }
    if (results.isEmpty()) {
      throw new Problem(ExitCode.USAGE, "name files that \"calque eval --save\" wrote");
    }
    if (output != null) {
      ReportFile.requireWritable("--output", output, surroundings.workingFolder());
    }
    ReportFile.Content content = content();
    if (output == null) {
      new StandardOutput(surroundings).write(content);
    } else {
      write(output, content);
    }
    return ExitCode.CLEAN.number();
  }

  private ReportFile.Content content() {
    List<Evaluation> evaluations = new ArrayList<>();
    results.forEach(result -> evaluations.add(EvalOutput.saved(result, surroundings)));
    try {
      Ledger made = new Ledger(evaluations);
      return out -> LedgerText.write(made, out);
    } catch (LedgerException e) {
      throw new Problem(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private void write(String name, ReportFile.Content content) {
    Path path = surroundings.workingFolder().resolve(name);
    try {
      new ReportFile(path).write(content);
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, "--output " + name + ": cannot be written: " + e);
    }
  }

  private int verify(String name) {
    try {
      String text = Files.readString(surroundings.workingFolder().resolve(name));
      Optional<String> problem = LedgerVersion.problem(text, engine.ruleSet().value());
      problem.ifPresent(what -> surroundings.err().println("calque: " + name + ": " + what));
      return (problem.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    } catch (IOException e) {
      throw new Problem(ExitCode.USAGE, "--verify " + name + ": cannot be read (" + e + ")");
    }
  }
}
