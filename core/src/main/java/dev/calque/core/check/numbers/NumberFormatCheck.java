package dev.calque.core.check.numbers;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decimal and grouping marks that the target language uses the other way round: {@code 5,2
 * million}, {@code 1.250.000} and {@code 80 000} in English. A decimal mark is judged only before a
 * unit of {@code languages/<target>/numbers/units.txt}, for {@code 2,3} alone may be a list; a
 * single group of three figures only before a word that is no unit and no word of grammar, for
 * {@code 1,250} may be a fraction. Where countries that share the language differ, only an article
 * that writes both ways has an error.
 */
public final class NumberFormatCheck implements Check {

  private static final Rule DECIMAL =
      Rule.of(
              "number/decimal-mark",
              "locale-conventions/number",
              Severity.MAJOR,
              "A decimal mark of another language",
              "The number is written as in the source language; here its decimal mark separates"
                  + " thousands, or nothing at all.")
          .meaning(Confidence.HIGH, "one or two figures behind the mark, and a unit behind them")
          .meaning(Confidence.MEDIUM, "the same, in an article that writes both marks")
          .meaning(
              Confidence.LOW,
              "where countries differ and the article does not; further places in the article")
          .with("The pass is [[2,4]] kilometres long.", "The pass is 2.4 kilometres long.");

  private static final Rule GROUPING =
      Rule.of(
              "number/grouping-mark",
              "locale-conventions/number",
              Severity.MAJOR,
              "A grouping mark of another language",
              "The number is grouped as in the source language; here that mark is the decimal mark,"
                  + " or none at all.")
          .meaning(Confidence.HIGH, "two groups of three figures")
          .meaning(Confidence.MEDIUM, "one group of three figures, and what is counted behind it")
          .meaning(
              Confidence.LOW,
              "where countries differ and the article does not; further places in the article")
          .with("It sold [[1.250.000]] tickets.", "It sold 1,250,000 tickets.");

  private static final int SHOWN = 4;

  private final NumberMarks marks;
  private final Set<String> units;
  private final Set<String> grammar;
  private final boolean either;
  private final boolean spaceForeign;

  private NumberFormatCheck(
      NumberMarks marks, Set<String> units, Set<String> grammar, NumberHabits habits) {
    this.marks = marks;
    this.units = units;
    this.grammar = grammar;
    this.either = habits.has("marks", "either");
    this.spaceForeign = habits.has("space-groups", "foreign");
  }

  public static NumberFormatCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/";
    Set<String> units = Table.load(knowledge, folder + "numbers/units.txt").words();
    return new NumberFormatCheck(
        NumberMarks.of(target, units),
        units,
        Table.load(knowledge, folder + "spacing/grammar-words.txt").words(),
        NumberHabits.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(DECIMAL, GROUPING);
  }

  @Override
  public List<Match> check(Article article) {
    if (units.isEmpty()) {
      return List.of();
    }
    List<Match> decimals = new ArrayList<>();
    List<Match> groups = new ArrayList<>();
    for (AnalyzedSegment segment : article.segments()) {
      for (Match match : check(article, segment)) {
        (match.rule().equals(DECIMAL) ? decimals : groups).add(match);
      }
    }
    return Stream.of(decimals, groups)
        .flatMap(matches -> Habit.firstOf(matches, SHOWN).stream())
        .toList();
  }

  private List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    results(marks.wrongDecimal(), segment)
        .forEach(r -> matches.add(decimal(article, segment, r, Confidence.HIGH)));
    results(marks.wrongGroups(), segment)
        .forEach(r -> matches.add(grouping(article, segment, r, Confidence.HIGH)));
    results(marks.wrongGroup(), segment).stream()
        .filter(r -> isCounted(r.group(1)))
        .forEach(r -> matches.add(grouping(article, segment, r, Confidence.MEDIUM)));
    if (spaceForeign) {
      results(NumberMarks.SPACED, segment)
          .forEach(r -> matches.add(grouping(article, segment, r, Confidence.MEDIUM)));
    }
    return matches;
  }

  private boolean isCounted(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !units.contains(lower) && !grammar.contains(lower);
  }

  private static List<MatchResult> results(Pattern pattern, AnalyzedSegment segment) {
    return pattern.matcher(segment.text()).results().toList();
  }

  private Match decimal(
      Article article, AnalyzedSegment segment, MatchResult number, Confidence confidence) {
    String correct = number.group().replace(marks.foreign(), marks.decimal());
    return match(DECIMAL, segment, number, correct).with(limited(article, confidence));
  }

  private Match grouping(
      Article article, AnalyzedSegment segment, MatchResult number, Confidence confidence) {
    String correct = number.group().replaceAll("[., \u00A0\u202F]", marks.grouping());
    return match(GROUPING, segment, number, correct).with(limited(article, confidence));
  }

  private Confidence limited(Article article, Confidence confidence) {
    if (!either) {
      return confidence;
    }
    boolean mixed = article.segments().stream().anyMatch(s -> marks.ownIn(s.text()));
    return mixed ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static Match match(
      Rule rule, AnalyzedSegment segment, MatchResult number, String correct) {
    return Match.of(
            rule,
            segment.segment(),
            new Span(number.start(), number.end()),
            "“" + number.group() + "” is “" + correct + "” in this language.")
        .replaceSafely(correct);
  }
}
