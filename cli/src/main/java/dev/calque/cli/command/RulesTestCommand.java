package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.RulePackTrial;
import dev.calque.core.report.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Run the examples of your rule packs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque rules test my-rules/",
      "",
      "Exit codes: 0 all is well; 1 a rule or an example is wrong; 2 wrong usage."
    })
final class RulesTestCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "A folder with rule packs.")
  private String folder = "";

  RulesTestCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path path = surroundings.workingFolder().resolve(folder);
    if (!Files.isDirectory(path)) {
      throw new Problem(ExitCode.USAGE, folder + ": there is no such folder; name one with packs");
    }
    RulePackTrial test = engine.test(path);
    if (test.rules() == 0 && test.problems().isEmpty()) {
      throw new Problem(
          ExitCode.USAGE, folder + ": no rule packs in it; write one such as en/my-topic.yaml");
    }
    new StandardOutput(surroundings).write(out -> write(test, out));
    return (test.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  private static void write(RulePackTrial test, Appendable out) throws IOException {
    for (Object problem : test.problems()) {
      out.append(Printable.of(problem.toString())).append('\n');
    }
    String rules = test.rules() + (test.rules() == 1 ? " rule" : " rules");
    out.append(
        test.problems().isEmpty()
            ? rules + ", all examples as they should be\n"
            : rules + ", problems: " + test.problems().size() + "\n");
  }
}
