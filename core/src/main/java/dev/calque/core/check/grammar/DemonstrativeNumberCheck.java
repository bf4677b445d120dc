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
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * A plural word before a noun that has no plural ("these information", "many advices"), which other
 * languages count. The nouns and what to write are data ({@code grammar/uncountable.tsv}).
 */
public final class DemonstrativeNumberCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "agreement/uncountable",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A noun that cannot be counted stands with a word for many",
              "Nouns such as \"advice\" have no plural in English, though their counterparts in"
                  + " other languages do.")
          .meaning(Confidence.HIGH, "the noun is in the list of those that are never counted")
          .with("[[These furniture]] are new.", "This furniture is new.");

  private final WordClass many;
  private final WordClass continues;
  private final WordClass past;
  private final Choices singular;
  private final Choices nouns;

  private DemonstrativeNumberCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/grammar/";
    many = classes.get("word-for-many");
    past = classes.get("past-or-participle");
    continues = classes.get("noun-continues");
    singular = Choices.of(Table.load(knowledge, folder + "words-for-many.tsv"));
    nouns = Choices.of(Table.load(knowledge, folder + "uncountable.tsv"));
  }

  public static DemonstrativeNumberCheck load(Knowledge knowledge, LanguageCode target) {
    return new DemonstrativeNumberCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Windows.find(segment, 0, 1, (tokens, i) -> clashAt(segment, tokens, i));
  }

  private Optional<Match> clashAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    Token word = tokens.get(i);
    Token noun = tokens.get(i + 1);
    boolean goesOn = i + 2 < tokens.size() && goesOn(tokens.get(i + 2));
    if (!many.lists(word) || !nouns.has(noun.text()) || goesOn) {
      return Optional.empty();
    }
    String message = "\"" + noun.text() + "\" cannot be counted.";
    Match match = Match.of(RULE, segment.segment(), segment.spanOf(word, noun), message);
    return Optional.of(match.replace(better(word, noun)));
  }

  /** "these equipment rooms", "many evidence-based …": the noun belongs to the next one. */
  private boolean goesOn(Token next) {
    return (continues.may(next) && !continues.lists(next) && !past.may(next))
        || next.text().startsWith("-");
  }

  private List<String> better(Token word, Token noun) {
    boolean capital = word.isCapitalized();
    return singular.of(word.text()).stream()
        .flatMap(w -> nouns.of(noun.text()).stream().map(n -> w + " " + n))
        .map(phrase -> capital ? Initial.upper(phrase) : phrase)
        .toList();
  }
}
