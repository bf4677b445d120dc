package dev.calque.core.check.punctuation;

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
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Straight quotation marks in an article that has at least as many curly ones, in a language that
 * allows either: engines keep the marks of some sentences and turn those of others. The marks are
 * those of {@code languages/LANG/punctuation/curly-quotes.tsv}, an opening and a closing one.
 */
public final class MixedQuotesCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "punctuation/mixed-quotes",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Straight quotation marks among curly ones",
              "The article sets curly marks elsewhere; one text has one kind of mark.")
          .meaning(Confidence.MEDIUM, "at least two quotations with curly marks, and as many")
          .meaning(Confidence.LOW, "the same, behind the first such place")
          .with("“One” and “two”, but [[\"three\"]].", "“One” and “two”, but “three”.");

  private static final int SHOWN = 1;
  private static final int ENOUGH = 2;
  private static final Pattern STRAIGHT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\"])\"(?=\\S)([^\"\u201c\u201d\\n]+)(?<=\\S)\"(?![\\p{L}\\p{N}\"])");

  private final List<String> marks;

  private MixedQuotesCheck(List<String> marks) {
    this.marks = List.copyOf(marks);
  }

  public static MixedQuotesCheck load(Knowledge knowledge, LanguageCode target) {
    Table table = Table.load(knowledge, "languages/" + target + "/punctuation/curly-quotes.tsv");
    for (Table.Row row : table.rows()) {
      if (row.cells().size() != 2) {
        throw table.error(row, "needs an opening and a closing mark");
      }
      return new MixedQuotesCheck(row.cells());
    }
    return new MixedQuotesCheck(List.of());
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
    List<Match> matches = new ArrayList<>();
    int curly = 0;
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role() != Role.INTERFACE) {
        curly += Pattern.compile(marks.get(0)).split(segment.text(), -1).length - 1;
        add(segment, matches);
      }
    }
    boolean mixed = curly >= ENOUGH && curly >= matches.size();
    return mixed ? Habit.firstOf(matches, SHOWN) : List.of();
  }

  private void add(AnalyzedSegment segment, List<Match> matches) {
    STRAIGHT
        .matcher(segment.text())
        .results()
        .map(
            r ->
                Match.of(
                        RULE, segment.segment(), new Span(r.start(), r.end()), RULE.summary() + ".")
                    .with(Confidence.MEDIUM)
                    .replaceSafely(marks.get(0) + r.group(1) + marks.get(1)))
        .forEach(matches::add);
  }
}
