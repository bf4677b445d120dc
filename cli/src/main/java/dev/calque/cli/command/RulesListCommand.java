package dev.calque.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.rule.Rule;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the rules: id, severity, MQM type, what is wrong.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque rules list",
      "  calque rules list --language fr",
      "  calque rules list --rules my-rules/ --format json"
    })
final class RulesListCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private EngineArguments engineArguments = new EngineArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.TEXT;

  RulesListCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Collection<Rule> rules = RuleCatalog.load(engine, engineArguments, surroundings).values();
    new StandardOutput(surroundings)
        .write(
            out -> {
              if (format == ListFormat.JSON) {
                writeJson(rules, out);
              } else {
                writeText(rules, out);
              }
            });
    return ExitCode.CLEAN.number();
  }

  private static void writeText(Collection<Rule> rules, Appendable out) throws IOException {
    int width = rules.stream().mapToInt(rule -> rule.id().value().length()).max().orElse(0);
    for (Rule rule : rules) {
      String id = rule.id() + " ".repeat(width - rule.id().value().length());
      out.append(
          String.format(
              Locale.ROOT,
              "%s  %-8s  %-37s  %s\n",
              id,
              severity(rule),
              rule.type(),
              rule.summary()));
    }
  }

  private static void writeJson(Collection<Rule> rules, Appendable out) throws IOException {
    List<Map<String, String>> list =
        rules.stream()
            .map(
                rule -> {
                  Map<String, String> fields = new LinkedHashMap<>();
                  fields.put("id", rule.id().value());
                  fields.put("severity", severity(rule));
                  fields.put("type", rule.type().value());
                  fields.put("summary", rule.summary());
                  return fields;
                })
            .toList();
    out.append(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(list))
        .append('\n');
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  /** How the list is written. */
  enum ListFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
