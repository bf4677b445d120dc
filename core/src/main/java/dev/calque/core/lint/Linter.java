package dev.calque.core.lint;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Syntax;
import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks one article in one target language: analyses its segments, runs the checks, infers the
 * source language from what they found, resolves overlaps and maps matches back into the source. A
 * check or a segment that fails becomes a {@link Failure}; all else goes on. Thread-safe.
 */
public final class Linter {

  /** What no check reports. */
  public static final List<Rule> RULES = List.of(Suppressions.UNUSED, Suppressions.UNREADABLE);

  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Target target;
  private final Lexicons lexicons;

  public Linter(Target target, Lexicons lexicons) {
    this.target = target;
    this.lexicons = lexicons;
  }

  /**
   * Checks an article that is in the target's language.
   *
   * @param options what the caller says of it
   */
  public Report lint(Document document, LintOptions options) {
    List<Failure> failures = new ArrayList<>();
    Article article = analyze(document, options.sourceLanguage(), failures);
    int words = article.segments().stream().mapToInt(s -> words(s.text())).sum();
    List<Match> matches = run(article, document, failures);
    Optional<SourceLanguage> betrayed = SourceInference.infer(matches, words);
    Optional<SourceLanguage> source =
        article
            .declaredSource()
            .map(language -> new SourceLanguage(language, true, Confidence.HIGH, List.of()))
            .or(() -> betrayed)
            .or(() -> target.sources().infer(matches));
    List<Match> weighed = betrayed.isPresent() ? raised(matches) : matches;
    Suppressions.Outcome outcome =
        Suppressions.apply(
            document,
            findings(settled(weighed, options.rules()), source, document),
            options.rules());
    return new Report(
        document.source(),
        Optional.of(target.language()),
        source,
        words,
        outcome.findings(),
        outcome.suppressed(),
        failures);
  }

  private Article analyze(
      Document document, Optional<LanguageCode> declaredSource, List<Failure> failures) {
    List<AnalyzedSegment> analyzed = new ArrayList<>();
    List<Segment> foreign = new ArrayList<>();
    for (Segment segment : document.segments()) {
      if (segment.declaredLanguage().filter(l -> !l.equals(target.language())).isPresent()) {
        foreign.add(segment);
      } else if (segment.role() != Role.INTERFACE) {
        try {
          analyzed.add(target.analyzer().analyze(segment));
        } catch (AnalysisException e) {
          failures.add(Failures.of(document, segment, e));
        }
      }
    }
    return new Article(
        target.language(),
        declaredSource.or(document::declaredSourceLanguage),
        analyzed,
        foreign,
        target.lexicon(),
        lexicons,
        new Syntax(target.parser()));
  }

  private List<Match> run(Article article, Document document, List<Failure> failures) {
    List<Match> matches = new ArrayList<>();
    for (Check check : target.checks()) {
      if (check instanceof SegmentCheck segmentCheck) {
        for (AnalyzedSegment segment : article.segments()) {
          try {
            matches.addAll(segmentCheck.check(article, segment));
          } catch (RuntimeException e) {
            failures.add(Failures.of(document, segment.segment(), check, e));
          }
        }
      } else {
        try {
          matches.addAll(check.check(article));
        } catch (RuntimeException e) {
          failures.add(Failures.of(document, check, e));
        }
      }
    }
    return matches;
  }

  /** A machine wrote the article: its habits are no writer's. */
  private static List<Match> raised(List<Match> matches) {
    return matches.stream().map(m -> m.betrayable() ? m.with(Confidence.MEDIUM) : m).toList();
  }

  /** As the house wants them. */
  private List<Match> settled(List<Match> matches, RuleSettings rules) {
    return matches.stream()
        .filter(match -> !target.words().excuse(match))
        .flatMap(match -> rules.apply(match).stream())
        .toList();
  }

  private static List<Finding> findings(
      List<Match> matches, Optional<SourceLanguage> source, Document document) {
    List<Match> standing = matches.stream().filter(match -> stands(match, source)).toList();
    return Overlaps.resolve(standing).stream()
        .map(match -> Findings.of(match, document.source()))
        .sorted(Finding.BY_POSITION)
        .toList();
  }

  /** Whether a match counts, given what the article was translated from. */
  private static boolean stands(Match match, Optional<SourceLanguage> source) {
    Optional<LanguageCode> language = source.map(SourceLanguage::language);
    return match
        .witness()
        .filter(Witness::isConditional)
        .map(witness -> language.equals(Optional.of(witness.language())))
        .orElse(true);
  }

  /** What white space separates, no-break spaces included. */
  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
