package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.analysis.Token;
import dev.calque.core.report.Printable;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.VerbGroup;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.util.ArrayList;
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
    description = "Show the tokens, lemmas, tags and phrases of a text, as rules see them.",
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
    List<Parse> sentences = engine.parser(language, 1).apply(text);
    new StandardOutput(surroundings).write(out -> write(sentences, out));
    return ExitCode.CLEAN.number();
  }

  private static void write(List<Parse> sentences, Appendable out) throws IOException {
    for (Parse sentence : sentences) {
      for (Token token : sentence.tokens()) {
        out.append(Printable.of(token.text() + "  " + readings(token))).append('\n');
      }
      if (!sentence.nounPhrases().isEmpty() || !sentence.verbGroups().isEmpty()) {
        out.append(Printable.of(phrases(sentence))).append('\n');
      }
      out.append('\n');
    }
  }

  /** The sentence with noun phrases in square brackets and verb groups in round ones. */
  private static String phrases(Parse sentence) {
    List<StringBuilder> words = new ArrayList<>();
    sentence.tokens().forEach(token -> words.add(new StringBuilder(token.text())));
    for (NounPhrase phrase : sentence.nounPhrases()) {
      words.get(phrase.start()).insert(0, '[');
      words.get(phrase.end() - 1).append(']');
    }
    for (VerbGroup group : sentence.verbGroups()) {
      words.get(group.start()).insert(0, '(');
      words.get(group.end() - 1).append(')');
    }
    return String.join(" ", words) + "  " + sentence.shape();
  }

  private static String readings(Token token) {
    return token.readings().stream()
        .map(reading -> reading.lemma() + (reading.pos().isEmpty() ? "" : "/" + reading.pos()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
