package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;

/** A comma between a verb of saying or thinking and its clause: "He believes, that it rains". */
public final class ThatCommaCheck implements SegmentCheck {

  private static final int CLAUSE_REACH = 5;

  private static final Rule RULE =
      Rule.of(
              "punctuation/that-comma",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A comma before the clause that a verb needs",
              "German, Russian and other languages set a comma before every subordinate clause;"
                  + " English has none between a verb and the clause that is its object.")
          .meaning(Confidence.HIGH, "the verb needs the clause that the comma cuts off")
          .with("The farmers hope[[, that]] it rains.", "The farmers hope that it rains.");

  private final WordClass saying;
  private final WordClass conjunction;
  private final WordClass clauseStart;
  private final WordClass pronounVerb;
  private final WordClass breaks;

  private ThatCommaCheck(WordClasses classes) {
    saying = classes.get("saying-verb");
    conjunction = classes.get("object-conjunction");
    clauseStart = classes.get("clause-subject-start");
    pronounVerb = classes.get("behind-pronoun-that");
    breaks = classes.get("parenthesis-mark");
  }

  public static ThatCommaCheck load(Knowledge knowledge, LanguageCode target) {
    return new ThatCommaCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 3 < tokens.size(); i++) {
        if (splits(tokens, i) && !inParenthesis(tokens, i)) {
          matches.add(match(segment, tokens.get(i), tokens.get(i + 1)));
        }
      }
    }
    return matches;
  }

  /**
   * @param i where the comma may stand
   */
  private boolean splits(List<Token> tokens, int i) {
    return tokens.get(i).is(",")
        && saying.lists(tokens.get(i - 1))
        && !tokens.get(i - 1).isCapitalized()
        && conjunction.lists(tokens.get(i + 1))
        && clauseStart.may(tokens.get(i + 2))
        && !pronounVerb.lists(tokens.get(i + 2));
  }

  /** "which is, they hope, that …": a comma before the verb's subject as well. */
  private boolean inParenthesis(List<Token> tokens, int i) {
    return tokens.subList(Math.max(0, i - CLAUSE_REACH), i).stream().anyMatch(breaks::lists);
  }

  private static Match match(AnalyzedSegment segment, Token comma, Token that) {
    String message = "No comma stands between a verb and the clause that is its object.";
    return Match.of(RULE, segment.segment(), segment.spanOf(comma, that), message)
        .replace(" " + that.text());
  }
}
