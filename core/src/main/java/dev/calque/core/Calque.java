package dev.calque.core;

import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Check;
import dev.calque.core.check.glossary.GlossaryCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.language.DocumentLanguage;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Linter;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceProfile;
import dev.calque.core.lint.Target;
import dev.calque.core.reader.ReadOptions;
import dev.calque.core.reader.Readers;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Parser;
import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks articles: finds out the language of each and has it linted with what is known of that
 * language, which is loaded at the first article in it. Thread-safe.
 */
public final class Calque {

  private final Knowledge knowledge;
  private final House house;
  private final int threads;
  private final Lexicons lexicons;
  private final LanguageIdentifier identifier = new LanguageIdentifier();
  private final DocumentLanguage documentLanguage;
  private final List<LanguageCode> known;
  private final Map<LanguageCode, Optional<Linter>> linters = new ConcurrentHashMap<>();

  /**
   * @param knowledge what Calque brings
   * @param house what a house adds to it
   * @param threads how many articles may be checked at once
   */
  public Calque(Knowledge knowledge, House house, int threads) {
    this.knowledge = knowledge;
    this.house = house;
    this.threads = threads;
    this.lexicons = new LanguageToolLexicons(knowledge);
    this.known = languagesWith(knowledge, "function-words.txt");
    this.documentLanguage =
        new DocumentLanguage(
            known.stream().map(code -> FunctionWords.load(knowledge, code)).toList(), identifier);
  }

  /** The languages that articles can be checked in, in alphabetical order. */
  public List<LanguageCode> targets() {
    return languagesWith(knowledge, "languagetool.yaml");
  }

  /**
   * All that can be reported on articles in a language; empty if it is no target.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a pack or a data file is wrong
   */
  public List<Check> checks(LanguageCode target) {
    return target(target).map(Target::checks).orElse(List.of());
  }

  /**
   * What can be reported on articles in a language, by all checks, about its directives, and with a
   * glossary, whether the house has one or not.
   */
  public List<Rule> rules(LanguageCode target) {
    List<Rule> rules = new ArrayList<>();
    checks(target).forEach(check -> rules.addAll(check.rules()));
    if (!rules.isEmpty()) {
      rules.addAll(Linter.RULES);
      GlossaryCheck.RULES.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    }
    return rules;
  }

  /**
   * What finds the sentences of a text as the rules of a language see them, for as many threads at
   * once as may check articles.
   *
   * @throws IllegalArgumentException if the language is no target
   */
  public Function<String, List<Parse>> parser(LanguageCode target) {
    LanguageToolEngine engine =
        LanguageToolEngine.load(knowledge, target, threads)
            .orElseThrow(() -> new IllegalArgumentException("no profile for " + target));
    Parser parser = Parser.load(knowledge, target);
    return text -> engine.analyze(paragraph(text)).sentences().stream().map(parser::parse).toList();
  }

  private static Segment paragraph(String text) {
    return new Segment(
        0, Role.PARAGRAPH, 0, text, OffsetMap.verbatim(0, text.length()), Optional.empty());
  }

  /**
   * Checks one article. What cannot be checked is a failure in the report.
   *
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   * @throws dev.calque.core.knowledge.KnowledgeException if a pack or a data file is wrong
   */
  public Report check(Source source, LintOptions options) {
    return check(Readers.read(source, new ReadOptions(options.frontMatter())), options);
  }

  /** Checks an article that has been read. */
  public Report check(Document document, LintOptions options) {
    Optional<LanguageCode> language = options.language().or(() -> documentLanguage.of(document));
    if (language.isEmpty()) {
      return document.segments().isEmpty()
          ? clean(document)
          : failed(document, "no language could be told; name it with --language");
    }
    return linters
        .computeIfAbsent(language.get(), this::linter)
        .map(linter -> linter.lint(document, options))
        .orElseGet(() -> failed(document, unsupported(language.get())));
  }

  private Optional<Linter> linter(LanguageCode code) {
    return target(code).map(target -> new Linter(target, lexicons));
  }

  private Optional<Target> target(LanguageCode code) {
    if (!targets().contains(code)) {
      return Optional.empty();
    }
    return LanguageToolEngine.load(knowledge, code, threads)
        .map(
            engine ->
                new Target(
                    code,
                    engine,
                    Parser.load(knowledge, code),
                    engine.lexicon(),
                    new Checks(knowledge, house, code, engine, identifier, known).all(),
                    house.words(code),
                    SourceProfile.load(knowledge, code)));
  }

  private String unsupported(LanguageCode language) {
    return "articles in "
        + language.displayName()
        + " cannot be checked yet, only in "
        + String.join(", ", targets().stream().map(LanguageCode::displayName).toList())
        + "; if that is not the article's language, name it with --language";
  }

  private static List<LanguageCode> languagesWith(Knowledge knowledge, String file) {
    Pattern path = Pattern.compile("languages/([a-z]{2,3})/" + Pattern.quote(file));
    return knowledge.list("languages").stream()
        .map(path::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new LanguageCode(matcher.group(1)))
        .toList();
  }

  private static Report clean(Document document) {
    return report(document, List.of());
  }

  private static Report failed(Document document, String message) {
    String name = document.source().name();
    return report(document, List.of(new Failure(name, Optional.empty(), name + ": " + message)));
  }

  private static Report report(Document document, List<Failure> failures) {
    return new Report(
        document.source(), Optional.empty(), Optional.empty(), 0, List.of(), failures);
  }
}
