package dev.calque.cli.command;

import dev.calque.cli.terminal.Surroundings;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print a script that completes commands and options in a shell.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(calque completion bash)             in ~/.bashrc",
      "  source <(calque completion zsh)              in ~/.zshrc, after compinit"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Supplier<CommandLine> root;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  /**
   * @param root makes the command whose options are completed
   */
  CompletionCommand(Surroundings surroundings, Supplier<CommandLine> root) {
    this.surroundings = surroundings;
    this.root = root;
  }

  @Override
  public Integer call() {
    // one script serves both: in zsh it turns on the emulation of bash's completion by itself
    String header = "# completion of calque for " + shell + "\n";
    // picocli turns file names off where a command has options with values; ours take paths
    String script = AutoComplete.bash("calque", root.get()).replace("compopt +o default", ":");
    new StandardOutput(surroundings).write(out -> out.append(header).append(script));
    return ExitCode.CLEAN.number();
  }

  /** Shells that can complete. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
