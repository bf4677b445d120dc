package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.report.Printable;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tokens",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show the tokens, lemmas and tags of a text, as patterns see them.",
    footerHeading = "%nExample:%n",
    footer = "  calque rules tokens \"The tracks to explore.\"")
final class RulesTokensCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "TEXT", description = "A sentence or two.")
  private String text = "";

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "The language of the text (default: ${DEFAULT-VALUE}).")
  private LanguageCode language = LanguageCode.of("en");

  RulesTokensCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (!engine.languages().contains(language)) {
      throw new Problem(
          ExitCode.USAGE, "no rules for " + language + "; use one of " + engine.languages());
    }
    List<Sentence> sentences = engine.sentences(text, language);
    new StandardOutput(surroundings).write(out -> write(sentences, out));
    return ExitCode.CLEAN.number();
  }

  private static void write(List<Sentence> sentences, Appendable out) throws IOException {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        out.append(Printable.of(token.text() + "  " + readings(token))).append('\n');
      }
      out.append('\n');
    }
  }

  private static String readings(Token token) {
    return token.readings().stream()
        .map(reading -> reading.lemma() + (reading.pos().isEmpty() ? "" : "/" + reading.pos()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
