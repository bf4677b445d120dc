package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EvalOptions;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.profile.SourceEvidence;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.lint.SourceProfile;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "source-evidence",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Count which rules are broken in machine translation from which language.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque eval source-evidence --output rules/src/main/resources/calque/languages corpora/",
      "",
      "Writes LANG/source-evidence.tsv (counts, no sentences) for each target language that the",
      "corpora have machine translation into from two languages or more.",
      "Exit codes: 0 all was counted; 2 wrong usage; 3 a file or a text could not be measured, or",
      "the run was interrupted."
    })
final class EvalSourceEvidenceCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private EvalLanguageFiles files = new EvalLanguageFiles();

  EvalSourceEvidenceCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    return files.run(this::counter, engine, surroundings);
  }

  private EvalLanguageFiles.Counter counter(LanguageCode language, List<CorpusDocument> documents) {
    EvalOptions strict =
        new EvalOptions(true, false, false, List.of(), files.arguments().threads());
    Subject calque = engine.subjects(language, strict).get(0);
    return new EvalLanguageFiles.Counter(
        SourceProfile.FILE,
        calque,
        result ->
            Optional.of(SourceEvidence.of(documents, result.results()))
                .filter(SourceEvidence::isTelling)
                .map(evidence -> evidence::write));
  }
}
