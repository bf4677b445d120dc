package dev.calque.cli;

import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.engine.EvalOptions;
import dev.calque.cli.engine.PackState;
import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.RulePackTrial;
import dev.calque.core.RuleSetVersion;
import dev.calque.core.eval.profile.RuleCounter;
import dev.calque.core.eval.profile.RuleCounting;
import dev.calque.core.eval.run.CalqueSubject;
import dev.calque.core.eval.run.LanguageToolSubject;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import dev.calque.rules.CalqueRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The engine of {@code core} with the rules of {@code rules}. */
final class CalqueEngine implements Engine {

  private final Supplier<String> build;
  private final Map<EngineOptions, Loaded> loaded = new ConcurrentHashMap<>();

  /**
   * @param build tells this build from others, when it is asked
   */
  CalqueEngine(Supplier<String> build) {
    this.build = build;
  }

  @Override
  public String build() {
    return build.get();
  }

  @Override
  public SortedSet<LanguageCode> languages() {
    return new TreeSet<>(new Calque(CalqueRules.knowledge(), House.NONE, 1).targets());
  }

  /** The same checker as before if nothing has changed: loading one takes seconds. */
  @Override
  public ArticleChecker checker(EngineOptions options) {
    String packs = PackState.of(options.packs());
    return loaded
        .compute(
            options,
            (same, old) ->
                old != null && old.packs().equals(packs)
                    ? old
                    : new Loaded(packs, calque(options)::check))
        .checker();
  }

  @Override
  public List<Rule> rules(LanguageCode language, EngineOptions options) {
    return calque(options).rules(language).stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  @Override
  public Function<String, List<Parse>> parser(LanguageCode language, int threads) {
    return new Calque(CalqueRules.knowledge(), House.NONE, threads).parser(language);
  }

  @Override
  public RulePackTrial test(Path folder) {
    return RulePackTrial.run(CalqueRules.knowledge(), new FolderKnowledge(folder));
  }

  @Override
  public List<Subject> subjects(LanguageCode target, EvalOptions options) {
    Knowledge knowledge = CalqueRules.knowledge();
    List<Subject> subjects = new ArrayList<>();
    if (options.baseline()) {
      // before Calque has LanguageTool load selected rules only
      LanguageToolSubject.load(knowledge, target, options.threads()).ifPresent(subjects::add);
    }
    Calque calque = calque(EngineOptions.of(options.ruleFolders(), options.threads()));
    subjects.add(0, new CalqueSubject(calque, options.strict(), options.declareSource()));
    return subjects;
  }

  @Override
  public RuleCounter ruleCounter(LanguageCode target, int threads) {
    return RuleCounting.load(CalqueRules.knowledge(), target, threads);
  }

  @Override
  public RuleSetVersion ruleSet() {
    Knowledge knowledge = CalqueRules.knowledge();
    return RuleSetVersion.of(knowledge, new Calque(knowledge, House.NONE, 1));
  }

  @Override
  public String languageTool() {
    return LanguageToolSubject.version();
  }

  private static Calque calque(EngineOptions options) {
    House house =
        new House(
            options.packs().stream().<Knowledge>map(FolderKnowledge::new).toList(),
            options.nameForms(),
            options.words(),
            options.glossary());
    return new Calque(CalqueRules.knowledge(), house, options.threads());
  }

  /**
   * @param packs the state of its packs when it was made
   */
  private record Loaded(String packs, ArticleChecker checker) {}
}
