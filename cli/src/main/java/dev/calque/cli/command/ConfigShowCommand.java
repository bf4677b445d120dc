package dev.calque.cli.command;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Holding;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.report.Printable;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print what the configuration says of an article, each key with its line.",
      "Rules that it names and nobody has are reported, with exit code 2."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  calque config show articles/fr/a.md"})
final class ConfigShowCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PATH", description = "An article; it need not be there yet.")
  private String path = "";

  @Mixin private ConfigurationArguments arguments = new ConfigurationArguments();

  ConfigShowCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path folder = surroundings.workingFolder();
    Path article = folder.resolve(path).toAbsolutePath().normalize();
    Optional<Configuration> found = arguments.configurations(folder).of(article);
    List<String> lines =
        found
            .map(configuration -> Holding.lines(configuration, article, name(configuration)))
            .orElse(List.of("# no .calque.yaml above " + path + "; \"calque init\" writes one"));
    String left =
        found.filter(configuration -> configuration.excludes(article)).isPresent()
            ? "# left out (\"exclude\") unless it is named itself\n"
            : "";
    new StandardOutput(surroundings).write(out -> out.append(left + text(lines)));
    List<String> complaints =
        found.map(c -> UnknownRules.complaints(c.settings(article), engine)).orElse(List.of());
    complaints.forEach(
        each -> surroundings.err().println("calque: " + Printable.of("rules: " + each)));
    return (complaints.isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE).number();
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> Printable.of(line) + "\n").collect(Collectors.joining());
  }

  private String name(Configuration configuration) {
    Path folder = surroundings.workingFolder().toAbsolutePath().normalize();
    Path file = configuration.file().toAbsolutePath().normalize();
    return (file.startsWith(folder) ? folder.relativize(file) : file)
        .toString()
        .replace(File.separatorChar, '/');
  }
}
