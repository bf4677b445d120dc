package dev.calque.cli.engine;

import dev.calque.core.RulePackTrial;
import dev.calque.core.RuleSetVersion;
import dev.calque.core.eval.profile.RuleCounter;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** The checks behind the commands. */
public interface Engine {

  /** The languages that articles may be written in. */
  SortedSet<LanguageCode> languages();

  /**
   * Loads rules and makes a checker.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a rule pack is wrong
   */
  ArticleChecker checker(EngineOptions options);

  /**
   * All that the checks of a language can report, by id.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a rule pack is wrong
   */
  List<Rule> rules(LanguageCode language, EngineOptions options);

  /**
   * What finds the sentences of a text as the rules of that language see them.
   *
   * @param threads how many may ask at once
   */
  Function<String, List<Parse>> parser(LanguageCode language, int threads);

  /** Runs the examples of the rule packs in a folder. */
  RulePackTrial test(Path folder);

  /**
   * What is measured on texts in a target language, Calque first.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a rule pack is wrong
   */
  List<Subject> subjects(LanguageCode target, EvalOptions options);

  /**
   * Counts the alarms of LanguageTool's rules on texts in a target language.
   *
   * @param threads how many articles may be checked at once
   */
  RuleCounter ruleCounter(LanguageCode target, int threads);

  /** The version of Calque's rules, all of which are loaded to tell it. */
  RuleSetVersion ruleSet();

  /**
   * What tells this build of Calque, its rules and LanguageTool from any other. It is told without
   * loading them.
   */
  String build();

  /** The version of LanguageTool. */
  String languageTool();
}
