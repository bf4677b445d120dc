package dev.calque.cli;

import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.core.Calque;
import dev.calque.core.RulePackTrial;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import dev.calque.rules.CalqueRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The engine of {@code core} with the rules of {@code rules}. */
final class CalqueEngine implements Engine {

  @Override
  public SortedSet<LanguageCode> languages() {
    return new TreeSet<>(
        new Calque(CalqueRules.knowledge(), List.of(), LintOptions.NONE, 1).targets());
  }

  @Override
  public ArticleChecker checker(EngineOptions options) {
    return calque(options)::check;
  }

  @Override
  public List<Rule> rules(LanguageCode language, EngineOptions options) {
    return calque(options).checks(language).stream()
        .flatMap(check -> check.rules().stream())
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  @Override
  public List<Sentence> sentences(String text, LanguageCode language) {
    return new Calque(CalqueRules.knowledge(), List.of(), LintOptions.NONE, 1)
        .sentences(text, language);
  }

  @Override
  public RulePackTrial test(Path folder) {
    return RulePackTrial.run(CalqueRules.knowledge(), new FolderKnowledge(folder));
  }

  private static Calque calque(EngineOptions options) {
    return new Calque(
        CalqueRules.knowledge(),
        options.ruleFolders().stream().<Knowledge>map(FolderKnowledge::new).toList(),
        new LintOptions(options.language(), options.sourceLanguage()),
        options.threads());
  }
}
