package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.profile.RuleCounter;
import dev.calque.core.text.LanguageCode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "rule-counts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Count the alarms of each of LanguageTool's rules, to choose which stay on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval rule-counts --output rules/src/main/resources/calque/languages corpora/",
      "",
      "Writes LANG/languagetool-measured.tsv. An interrupted language is not written.",
      "Exit codes: 0 all was counted; 2 wrong usage; 3 a file or a text could not be measured, or",
      "the run was interrupted."
    })
final class EvalRuleCountsCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private EvalLanguageFiles files = new EvalLanguageFiles();

  EvalRuleCountsCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    return files.run((language, documents) -> counter(language), engine, surroundings);
  }

  private EvalLanguageFiles.Counter counter(LanguageCode language) {
    RuleCounter counter = engine.ruleCounter(language, files.arguments().threads());
    return new EvalLanguageFiles.Counter(
        RuleCounter.FILE,
        counter.subject(),
        result -> Optional.of(counter.file(result, files.arguments().sample())::write));
  }
}
