package dev.calque.cli.command;

import dev.calque.cli.config.ConfigurationException;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.gate.Threshold;
import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.contrast.Level;
import dev.calque.core.eval.corpus.SystemGroup;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.report.Printable;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Nearest;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and what becomes of their errors. */
public final class Program {

  private static final int HELP_WIDTH = 100;

  private final Engine engine;
  private final Surroundings surroundings;

  public Program(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  /** Runs one command line; the result is the exit code, see {@link ExitCode}. */
  public int run(String... arguments) {
    return commandLine(arguments).execute(arguments);
  }

  /**
   * All commands, unless the line names the one that CI runs: to look at the options of the others
   * takes longer than an answer from the cache.
   */
  private CommandLine commandLine(String... arguments) {
    CommandLine root = new CommandLine(new CalqueCommand());
    root.addSubcommand(new CheckCommand(engine, surroundings));
    if (arguments.length == 0 || !arguments[0].equals("check")) {
      addOthers(root);
    }
    return configured(root);
  }

  private void addOthers(CommandLine root) {
    root.addSubcommand(new BaselineCommand(engine, surroundings));
    CommandLine rules = new CommandLine(new RulesCommand());
    rules.addSubcommand(new RulesListCommand(engine, surroundings));
    rules.addSubcommand(new RulesExplainCommand(engine, surroundings));
    rules.addSubcommand(new RulesTestCommand(engine, surroundings));
    rules.addSubcommand(new RulesTokensCommand(engine, surroundings));
    root.addSubcommand(rules);
    CommandLine eval = new CommandLine(new EvalCommand(engine, surroundings));
    eval.addSubcommand(new EvalRuleCountsCommand(engine, surroundings));
    eval.addSubcommand(new EvalContrastCommand(engine, surroundings));
    eval.addSubcommand(new EvalSourceEvidenceCommand(engine, surroundings));
    eval.addSubcommand(new EvalLedgerCommand(engine, surroundings));
    root.addSubcommand(eval);
    CommandLine config = new CommandLine(new ConfigCommand());
    config.addSubcommand(new ConfigShowCommand(engine, surroundings));
    config.addSubcommand(new ConfigSchemaCommand(surroundings));
    root.addSubcommand(config);
    CommandLine cache = new CommandLine(new CacheCommand());
    cache.addSubcommand(new CacheShowCommand(surroundings));
    cache.addSubcommand(new CacheClearCommand(surroundings));
    root.addSubcommand(cache);
    root.addSubcommand(new InitCommand(surroundings));
    root.addSubcommand(new CompletionCommand(surroundings, this::commandLine));
  }

  private CommandLine configured(CommandLine root) {
    registerConverters(root);
    root.setExpandAtFiles(false);
    root.setUsageHelpWidth(HELP_WIDTH);
    root.setOut(
        new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true));
    root.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    root.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    root.setParameterExceptionHandler((problem, args) -> misused(problem));
    root.setExecutionExceptionHandler((problem, command, result) -> failed(problem));
    return root;
  }

  private static void registerConverters(CommandLine root) {
    root.registerConverter(LanguageCode.class, Program::language);
    root.registerConverter(OutputFormat.class, new Choice<>(OutputFormat.values()));
    root.registerConverter(Threshold.class, new Choice<>(Threshold.values()));
    root.registerConverter(SinceArguments.Scope.class, new Choice<>(SinceArguments.Scope.values()));
    root.registerConverter(ColorMode.class, new Choice<>(ColorMode.values()));
    root.registerConverter(EvalFormat.class, new Choice<>(EvalFormat.values()));
    root.registerConverter(Level.class, new Choice<>(Level.values()));
    root.registerConverter(SourceKnowledge.class, new Choice<>(SourceKnowledge.values()));
    root.registerConverter(Baseline.class, new Choice<>(Baseline.values()));
    root.registerConverter(SystemGroup.class, new SystemGroupConverter());
    root.registerConverter(
        RulesListCommand.ListFormat.class, new Choice<>(RulesListCommand.ListFormat.values()));
    root.registerConverter(
        CompletionCommand.Shell.class, new Choice<>(CompletionCommand.Shell.values()));
  }

  private Ansi ansi() {
    boolean coloured = ColorMode.AUTO.isOn(surroundings, surroundings.outIsTerminal());
    return coloured ? Ansi.ON : Ansi.OFF;
  }

  private static LanguageCode language(String tag) {
    try {
      LanguageCode code = LanguageCode.of(tag);
      if (code.displayName().equals(code.value())) {
        throw new TypeConversionException(
            "no language has the code \"" + tag + "\"; write one such as en, fr or uk");
      }
      return code;
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private int misused(ParameterException problem) {
    PrintWriter err = problem.getCommandLine().getErr();
    Optional<String> unknown = unknownCommand(problem);
    complain(unknown.orElse(String.valueOf(problem.getMessage())));
    if (unknown.isEmpty()) {
      UnmatchedArgumentException.printSuggestions(problem, err);
    }
    err.println("Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.number();
  }

  /** What to say of a word that stands where a command should. */
  private static Optional<String> unknownCommand(ParameterException problem) {
    Set<String> commands = problem.getCommandLine().getSubcommands().keySet();
    if (commands.isEmpty()
        || !(problem instanceof UnmatchedArgumentException unmatched)
        || unmatched.isUnknownOption()) {
      return Optional.empty();
    }
    String word = unmatched.getUnmatched().get(0);
    String remedy =
        Nearest.to(word, commands)
            .map(near -> "did you mean " + near + "?")
            .orElse("there are " + String.join(", ", commands));
    return Optional.of("there is no command " + word + "; " + remedy);
  }

  private int failed(Exception problem) {
    if (problem instanceof Problem known) {
      complain(String.valueOf(known.getMessage()));
      return known.exitCode().number();
    }
    if (problem instanceof ConfigurationException wrong) {
      wrong.problems().forEach(each -> complain(each.toString()));
      return ExitCode.USAGE.number();
    }
    if (problem instanceof KnowledgeException) {
      complain(String.valueOf(problem.getMessage()));
      return ExitCode.USAGE.number();
    }
    complain("Calque failed (" + problem + "); please report this with what you typed");
    if (!surroundings.variable("CALQUE_DEBUG").isEmpty()) {
      problem.printStackTrace(surroundings.err());
    }
    return ExitCode.UNCHECKED.number();
  }

  private void complain(String message) {
    surroundings.err().println("calque: " + Printable.of(message));
  }
}
