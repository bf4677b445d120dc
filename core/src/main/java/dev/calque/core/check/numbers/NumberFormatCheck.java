package dev.calque.core.check.numbers;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decimal and grouping marks that the target language uses the other way round: {@code 5,2 million}
 * and {@code 1.250.000} in English. The marks of a language are CLDR's, as the JDK has them; a
 * decimal mark is judged only before a unit of {@code languages/<target>/numbers/units.txt}, for
 * {@code 2,3} alone may be a list.
 */
public final class NumberFormatCheck implements SegmentCheck {

  private static final Rule DECIMAL =
      Rule.of(
              "number/decimal-mark",
              "locale-conventions/number",
              Severity.MAJOR,
              "A decimal mark of another language",
              "The number is written as in the source language; here its decimal mark separates"
                  + " thousands, or nothing at all.")
          .meaning(
              Confidence.HIGH, "a unit follows, or the number can be read in the other way only")
          .with("The pass is [[2,4]] kilometres long.", "The pass is 2.4 kilometres long.");

  private static final Rule GROUPING =
      Rule.of(
              "number/grouping-mark",
              "locale-conventions/number",
              Severity.MAJOR,
              "A grouping mark of another language",
              "The number is grouped as in the source language; here that mark is the decimal mark.")
          .meaning(Confidence.HIGH, "the groups fit the other way of writing only")
          .with("It sold [[1.250.000]] tickets.", "It sold 1,250,000 tickets.");

  private final char decimal;
  private final char grouping;
  private final Optional<Pattern> wrongDecimal;
  private final Optional<Pattern> wrongGrouping;

  private NumberFormatCheck(LanguageCode target, Table units) {
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(target.value()));
    this.decimal = symbols.getDecimalSeparator();
    this.grouping = symbols.getGroupingSeparator();
    boolean judged = !units.rows().isEmpty() && ".,".indexOf(grouping) >= 0;
    String unit =
        units.words().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    String number = "(?<![\\p{L}\\d.,])\\d{1,3}";
    this.wrongDecimal =
        Optional.of(
                number + "\\" + grouping + "\\d{1,2}(?=[ \\u00A0-]?" + unit + "(?![\\p{L}\\d]))")
            .filter(pattern -> judged)
            .map(Pattern::compile);
    this.wrongGrouping =
        Optional.of(number + "(?:\\" + decimal + "\\d{3}){2}(?![\\d.,]?\\d)")
            .filter(pattern -> judged)
            .map(Pattern::compile);
  }

  public static NumberFormatCheck load(Knowledge knowledge, LanguageCode target) {
    return new NumberFormatCheck(
        target, Table.load(knowledge, "languages/" + target + "/numbers/units.txt"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(DECIMAL, GROUPING);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Stream.concat(
            found(wrongDecimal, segment)
                .map(number -> match(DECIMAL, segment, number, grouping, decimal)),
            found(wrongGrouping, segment)
                .map(number -> match(GROUPING, segment, number, decimal, grouping)))
        .toList();
  }

  private static Stream<MatchResult> found(Optional<Pattern> pattern, AnalyzedSegment segment) {
    return pattern.stream().flatMap(p -> p.matcher(segment.text()).results());
  }

  private static Match match(
      Rule rule, AnalyzedSegment segment, MatchResult number, char wrong, char right) {
    String correct = number.group().replace(wrong, right);
    return Match.of(
            rule,
            segment.segment(),
            new Span(number.start(), number.end()),
            "“" + number.group() + "” is “" + correct + "” in this language.")
        .replaceSafely(correct);
  }
}
