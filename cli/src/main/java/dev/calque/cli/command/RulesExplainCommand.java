package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.catalog.RuleText;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.Nearest;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say why a rule is one, with examples.",
    footerHeading = "%nExamples:%n",
    footer = {"  calque rules explain casing/name"})
final class RulesExplainCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "The rule's id, as reports and the list give it.")
  private String id = "";

  @Mixin private EngineArguments engineArguments = new EngineArguments();

  RulesExplainCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    SortedMap<RuleId, Rule> rules = RuleCatalog.load(engine, engineArguments, surroundings);
    Rule rule =
        rules.values().stream()
            .filter(candidate -> candidate.id().value().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(rules));
    String text = "# " + rule.id() + "\n\n" + RuleText.of(rule);
    new StandardOutput(surroundings).write(out -> out.append(text));
    return ExitCode.CLEAN.number();
  }

  private Problem unknown(SortedMap<RuleId, Rule> rules) {
    List<String> ids = rules.keySet().stream().map(RuleId::value).toList();
    String remedy =
        Nearest.to(id, ids)
            .map(near -> "did you mean " + near + "?")
            .orElse("\"calque rules list\" names them all");
    return new Problem(ExitCode.USAGE, "there is no rule " + id + "; " + remedy);
  }
}
