package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No space before a mark that has one in the target language, as before the question mark in
 * French. Engines copy the marks of their source.
 */
public final class MissingSpaceCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/missing-before-mark",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "No space before a mark that stands apart from its word",
              "The source language sets this mark close to the word; the language of the article"
                  + " puts a no-break space before it.")
          .meaning(Confidence.HIGH, "the article mostly sets the space before this mark")
          .meaning(Confidence.MEDIUM, "the first place in an article that mostly leaves it out")
          .meaning(Confidence.LOW, "further places in the article, before whatever mark")
          .with("Où va-t-il[[?]]", "Où va-t-il\u00A0?");

  /** Behind a word, a number, a bracket or a quotation; what ends a title or a name is excepted. */
  private static final String CLOSED =
      "(?<=[\\p{L}\\p{M}\\p{Nd}\\p{Pe}\\p{Pf}\"%%°€])(?<!&\\w{2,7})(?<!^\\d{1,4})"
          + "(?<!\\p{Lu}[\\p{L}\\p{M}]{0,30}(?=: ?[\\p{Lu}\\d]))(?!: \\d)(?!! \\p{Ll})"
          + "(?<!\\p{Ll} \\p{Lu}\\p{L}{1,20}(?=! \\p{Lu}))"
          + "([%s])(?=[?!]*(?:[\\s\"”»’]|$)|(?<=[?!])\\)(?:[\\s.,]|$))";

  private static final int SLIPS = 2;

  private final List<String> marks;
  private final Pattern closed;

  private MissingSpaceCheck(List<String> marks) {
    this.marks = List.copyOf(marks);
    closed = Pattern.compile(CLOSED.formatted(marks.isEmpty() ? "?" : String.join("", marks)));
  }

  /** With the marks that {@code habits.tsv} of the language names {@code spaced-before}. */
  public static MissingSpaceCheck load(Knowledge knowledge, LanguageCode target) {
    List<String> marks = Habits.load(knowledge, target).listOf("spaced-before");
    return new MissingSpaceCheck(marks.stream().filter(mark -> !mark.isEmpty()).toList());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Match> matches = article.segments().stream().flatMap(this::matches).toList();
    List<Match> judged =
        marks.stream()
            .flatMap(mark -> judged(article, mark, matches).stream())
            .sorted(
                Comparator.comparingInt((Match match) -> match.segment().index())
                    .thenComparingInt(match -> match.span().start()))
            .toList();
    return Habit.firstOf(judged, SLIPS);
  }

  /** Of slips, the article is shown some; of a habit, one place. */
  private static List<Match> judged(Article article, String mark, List<Match> all) {
    List<Match> matches = all.stream().filter(match -> match.text().equals(mark)).toList();
    if (matches.isEmpty() || spaced(article, mark) >= matches.size()) {
      return Habit.firstOf(matches, SLIPS);
    }
    return Habit.firstOf(matches.stream().map(m -> m.with(Confidence.MEDIUM)).toList(), 1);
  }

  private static long spaced(Article article, String mark) {
    Pattern form = Pattern.compile("\\S[ \u00A0\u202F]" + Pattern.quote(mark));
    return article.segments().stream().flatMap(s -> form.matcher(s.text()).results()).count();
  }

  private Stream<Match> matches(AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    return closed.matcher(segment.text()).results().map(result -> match(segment, result));
  }

  private static Match match(Segment segment, MatchResult result) {
    String message = "A no-break space belongs before “%s”.";
    return Match.of(
            RULE,
            segment,
            new Span(result.start(1), result.end(1)),
            message.formatted(result.group(1)))
        .replaceSafely("\u00A0" + result.group(1));
  }
}
