package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two auxiliaries side by side that cannot form one predicate: "is has", "does can", "will be can".
 * Which cannot is data ({@code grammar/auxiliary-pairs.tsv}: an auxiliary, then those that cannot
 * follow it).
 */
public final class PredicatePairCheck implements SegmentCheck {

  private static final int CLAUSE_REACH = 8;

  private static final Rule RULE =
      Rule.of(
              "grammar/predicate-pair",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "Two auxiliaries that cannot stand together",
              "A clause has one finite verb; two auxiliaries side by side are the rest of two"
                  + " constructions, one of which must go.")
          .meaning(Confidence.HIGH, "the two words never stand side by side in one clause")
          .with("The team [[is has]] won the cup.", "The team has won the cup.");

  private final Map<String, List<String>> pairs;
  private final WordClass opensClause;
  private final WordClass auxiliary;

  private PredicatePairCheck(Knowledge knowledge, LanguageCode target) {
    Table table = Table.load(knowledge, "languages/" + target + "/grammar/auxiliary-pairs.tsv");
    pairs =
        table.rows().stream()
            .collect(
                Collectors.toMap(row -> row.cell(0), row -> List.of(row.cell(1).split(" ", -1))));
    WordClasses classes = WordClasses.load(knowledge, target);
    opensClause = classes.get("opens-clause");
    auxiliary = classes.get("auxiliary");
  }

  public static PredicatePairCheck load(Knowledge knowledge, LanguageCode target) {
    return new PredicatePairCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Windows.find(segment, 1, 2, (tokens, i) -> pairAt(segment, tokens, i));
  }

  private Optional<Match> pairAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    Token second = tokens.get(i + 1);
    boolean clash = pairs.getOrDefault(first.text(), List.of()).contains(second.text());
    if (!clash || !tokens.get(i + 2).isWord() || endsAnotherClause(tokens, i)) {
      return Optional.empty();
    }
    String words = segment.textOf(first, second);
    String message = "\"" + words + "\" is not one predicate.";
    return Optional.of(Match.of(RULE, segment.segment(), segment.spanOf(first, second), message));
  }

  /** "What it is has been told": the first verb may end a clause that is the second's subject. */
  private boolean endsAnotherClause(List<Token> tokens, int i) {
    List<Token> before = tokens.subList(Math.max(0, i - CLAUSE_REACH), i);
    return before.stream().anyMatch(token -> opensClause.lists(token) || auxiliary.lists(token));
  }
}
