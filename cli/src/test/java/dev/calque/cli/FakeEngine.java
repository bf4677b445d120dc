package dev.calque.cli;

import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.engine.EvalOptions;
import dev.calque.core.RulePackTrial;
import dev.calque.core.RuleSetVersion;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.eval.profile.RuleCount;
import dev.calque.core.eval.profile.RuleCountFile;
import dev.calque.core.eval.profile.RuleCounter;
import dev.calque.core.eval.run.Subject;
import dev.calque.core.eval.run.SubjectResult;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Phrase;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import dev.calque.core.yaml.FileProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports the words {@code critical}, {@code major}, {@code minor} and {@code neutral} as findings
 * of that severity, {@code doubtful} with low confidence, {@code teh} with a safe fix and {@code
 * seperate} with an unsafe one, {@code aswell} as repeated with a safe one; fails on {@code boom}.
 * Takes articles to be in the language, and from the language, that the caller says.
 */
final class FakeEngine implements Engine {

  static final Rule RULE =
      Rule.of(
              "test/word",
              "style/awkward",
              Severity.MINOR,
              "a word that the test looks for",
              "The test says so.")
          .meaning(Confidence.HIGH, "the word is there")
          .meaning(Confidence.LOW, "it is called doubtful")
          .with("a [[minor]] thing", "a small thing");

  private static final Pattern WORDS =
      Pattern.compile("critical|major|minor|neutral|doubtful|teh|seperate|aswell");

  private static final Map<String, String> RIGHT =
      Map.of("teh", "the", "seperate", "separate", "aswell", "as well");

  private final AtomicInteger starts = new AtomicInteger();

  /** How often a checker was made: what costs seconds in the true engine. */
  int starts() {
    return starts.get();
  }

  @Override
  public String build() {
    return "fake";
  }

  @Override
  public SortedSet<LanguageCode> languages() {
    return new TreeSet<>(List.of(new LanguageCode("en"), new LanguageCode("fr")));
  }

  @Override
  public ArticleChecker checker(EngineOptions options) {
    if (options.packs().stream().anyMatch(folder -> folder.endsWith("broken"))) {
      throw new KnowledgeException("broken/en/a.yaml:3: unknown key \"patern\"; write pattern");
    }
    starts.incrementAndGet();
    return FakeEngine::check;
  }

  @Override
  public List<Rule> rules(LanguageCode language, EngineOptions options) {
    Rule other =
        new Rule(
            new RuleId(language + "/other"),
            RULE.type(),
            RULE.severity(),
            "other",
            "Other.",
            new TreeMap<>(),
            List.of());
    return List.of(RULE, other);
  }

  @Override
  public Function<String, List<Parse>> parser(LanguageCode language, int threads) {
    return FakeEngine::oneWord;
  }

  private static List<Parse> oneWord(String text) {
    Span span = new Span(0, text.length());
    Token word = new Token(text, span, false, List.of(new Reading(text, "NN")), List.of());
    Sentence sentence = new Sentence(span, List.of(word));
    NounPhrase phrase = new NounPhrase(new Phrase(0, 1), Optional.empty(), 0);
    return List.of(new Parse(sentence, List.of(Kind.NOUN), List.of(phrase), List.of()));
  }

  @Override
  public RulePackTrial test(Path folder) {
    if (folder.endsWith("empty")) {
      return new RulePackTrial(0, List.of());
    }
    return folder.endsWith("broken")
        ? new RulePackTrial(1, List.of(new FileProblem("a.yaml", 3, "no good example; write one")))
        : new RulePackTrial(2, List.of());
  }

  @Override
  public List<Subject> subjects(LanguageCode target, EvalOptions options) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new FakeSubject("calque", options.strict() ? "minor|doubtful" : "minor"));
    if (options.baseline()) {
      subjects.add(new FakeSubject("languagetool", "\\w+"));
    }
    return subjects;
  }

  @Override
  public RuleCounter ruleCounter(LanguageCode target, int threads) {
    return new RuleCounter() {
      @Override
      public Subject subject() {
        return new FakeSubject("languagetool", "\\w+");
      }

      @Override
      public RuleCountFile file(SubjectResult result, int sample) {
        RuleCount count = new RuleCount("WORDS", "TEST", true, 0, 0, result.results().size());
        return new RuleCountFile(
            target + "-X", "6.8", 1, List.of("sample: " + sample), List.of(count));
      }
    };
  }

  @Override
  public RuleSetVersion ruleSet() {
    return new RuleSetVersion("0123456789ab");
  }

  @Override
  public String languageTool() {
    return "6.8";
  }

  private static Report check(Source source, LintOptions options) {
    String text = source.text();
    if (text.contains("boom")) {
      throw new IllegalStateException("boom");
    }
    if (text.startsWith("---\nopen")) {
      throw new UnreadableException(source + ":1: front matter does not end; add ---");
    }
    List<Finding> findings = new ArrayList<>();
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      findings.add(finding(source, new Span(words.start(), words.end()), words.group(), options));
    }
    Optional<SourceLanguage> from =
        options
            .sourceLanguage()
            .map(code -> new SourceLanguage(code, true, Confidence.HIGH, List.of()));
    return new Report(source, options.language(), from, 1, findings, List.of());
  }

  private static Finding finding(Source source, Span span, String word, LintOptions options) {
    boolean doubtful = word.equals("doubtful");
    boolean repeated = word.equals("aswell");
    List<Fix> fixes =
        Optional.ofNullable(RIGHT.get(word)).stream()
            .map(right -> new Fix(span, right, !word.equals("seperate")))
            .toList();
    return new Finding(
        RULE,
        severity(word),
        doubtful || repeated ? Confidence.LOW : Confidence.HIGH,
        source,
        span,
        Role.PARAGRAPH,
        word,
        "This is "
            + word
            + "."
            + options.frontMatter().map(keys -> " Front matter: " + keys).orElse(""),
        fixes.stream().map(Fix::replacement).toList(),
        fixes,
        List.of(),
        repeated);
  }

  private static Severity severity(String word) {
    return switch (word) {
      case "doubtful" -> Severity.CRITICAL;
      case "teh", "seperate", "aswell" -> Severity.MINOR;
      default -> Severity.valueOf(word.toUpperCase(Locale.ROOT));
    };
  }
}
