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
import java.util.Optional;

/**
 * A degree told twice: "more bigger", "the most oldest", and "more enlarged", where the participle
 * says "more" already ({@code grammar/already-more.tsv}: participle, comparatives).
 */
public final class DoubleComparisonCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "comparison/double",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A degree is told twice",
              "A comparative or superlative takes no \"more\" or \"most\", and a participle that"
                  + " means \"made more\" cannot be compared: write the plain comparative.")
          .meaning(Confidence.HIGH, "both words can only tell a degree")
          .meaning(Confidence.MEDIUM, "\"more\" may count the noun that follows")
          .with("The club needs [[more enlarged]] rooms.", "The club needs larger rooms.");

  private final WordClass more;
  private final WordClass most;
  private final WordClass comparative;
  private final WordClass superlative;
  private final WordClass unlike;
  private final WordClass noun;
  private final WordClass determiner;
  private final WordClass notBefore;
  private final Choices participles;

  private DoubleComparisonCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    more = classes.get("comparative-mark");
    most = classes.get("superlative-mark");
    comparative = classes.get("comparative");
    superlative = classes.get("superlative");
    unlike = classes.get("comparative-in-form-only");
    noun = classes.get("noun-phrase-inside");
    determiner = classes.get("determiner");
    notBefore = classes.get("before-amount");
    participles =
        Choices.of(Table.load(knowledge, "languages/" + target + "/grammar/already-more.tsv"));
  }

  public static DoubleComparisonCheck load(Knowledge knowledge, LanguageCode target) {
    return new DoubleComparisonCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Windows.find(segment, 0, 1, (tokens, i) -> doubledAt(segment, tokens, i));
  }

  private Optional<Match> doubledAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    Token word = tokens.get(i + 1);
    boolean compares = more.lists(mark);
    if (!(compares || most.lists(mark)) || (i > 0 && notBefore.lists(tokens.get(i - 1)))) {
      return Optional.empty();
    }
    if (compares && participles.has(word.text())) {
      Confidence sure = countsMore(tokens, i) ? Confidence.MEDIUM : Confidence.HIGH;
      return Optional.of(match(segment, mark, word, participles.of(word.text())).with(sure));
    }
    WordClass degree = compares ? comparative : superlative;
    boolean twice = degree.only(word) && !unlike.lists(word) && !countsMore(tokens, i);
    return twice ? Optional.of(match(segment, mark, word, List.of(word.text()))) : Optional.empty();
  }

  /** "more older pupils": an amount of what follows, unless an article makes it a degree. */
  private boolean countsMore(List<Token> tokens, int i) {
    boolean beforeNoun = i + 2 < tokens.size() && noun.only(tokens.get(i + 2));
    return beforeNoun && (i == 0 || !determiner.lists(tokens.get(i - 1)));
  }

  private static Match match(AnalyzedSegment segment, Token mark, Token word, List<String> better) {
    String message = "\"" + mark.text() + "\" and \"" + word.text() + "\" tell the degree twice.";
    return Match.of(RULE, segment.segment(), segment.spanOf(mark, word), message).replace(better);
  }
}
