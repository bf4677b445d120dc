package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An indefinite noun with the name of an action hung on it by <em>of</em>, where the target
 * language says it with an adjective, a compound or another preposition. Which nouns do not take
 * such a complement is data ({@code noun-phrase/result-heads.tsv}: head, what to write instead with
 * {@code {}} for the complement, complements that it does take, and {@code critical} if the phrase
 * makes no sense at all); so is what the name of an action looks like ({@code
 * noun-phrase/action-endings.txt}).
 */
public final class ResultOfAbstractCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "noun-phrase/result-of-abstract",
              "accuracy/mistranslation",
              Severity.MAJOR,
              "A noun takes a complement that it cannot have",
              "Romance languages hang the name of an action on a noun with \"of\"; the phrase that"
                  + " comes out word for word does not say what was meant.")
          .meaning(Confidence.HIGH, "the head is in the list of nouns that take no such complement")
          .with(
              "The board hopes for [[a success of privatisation]].",
              "The board hopes for successful privatisation.");

  private final WordClass article;
  private final WordClass of;
  private final WordClass uncountable;
  private final WordClass continues;
  private final WordClass licensing;
  private final Set<String> endings;
  private final Map<String, Table.Row> heads;
  private final Choices templates;
  private final IndefiniteArticle indefinite;

  private ResultOfAbstractCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/noun-phrase/";
    Table table = Table.load(knowledge, folder + "result-heads.tsv");
    article = classes.get("indefinite-article");
    of = classes.get("genitive-preposition");
    uncountable = classes.get("singular-noun");
    continues = classes.get("noun-continues");
    licensing = classes.get("success-idiom");
    endings = Table.load(knowledge, folder + "action-endings.txt").words();
    heads =
        table.rows().stream().collect(Collectors.toMap(row -> row.cell(0), Function.identity()));
    templates = Choices.of(table);
    indefinite = IndefiniteArticle.load(knowledge, target);
  }

  public static ResultOfAbstractCheck load(Knowledge knowledge, LanguageCode target) {
    return new ResultOfAbstractCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Windows.find(segment, 0, 3, (tokens, i) -> phraseAt(segment, tokens, i));
  }

  private Optional<Match> phraseAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    Table.Row head = heads.get(tokens.get(i + 1).lower());
    if (head == null || !article.lists(tokens.get(i)) || !of.lists(tokens.get(i + 2))) {
      return Optional.empty();
    }
    Token complement = tokens.get(i + 3);
    boolean isAction = uncountable.may(complement) && endsLikeAction(complement);
    if (!isAction || takes(head, complement) || isLicensed(tokens, i)) {
      return Optional.empty();
    }
    Match match = match(segment, tokens.get(i), tokens.get(i + 1), complement);
    return Optional.of(head.cell(3).isEmpty() ? match : match.with(Severity.CRITICAL));
  }

  private boolean endsLikeAction(Token token) {
    return endings.stream().anyMatch(token.lower()::endsWith);
  }

  private static boolean takes(Table.Row head, Token complement) {
    List<String> complements = List.of(head.cell(2).split(" "));
    return complement.readings().stream().map(Reading::lemma).anyMatch(complements::contains)
        || complements.contains(complement.lower());
  }

  /** The complement goes on, or a verb before makes an idiom of the phrase. */
  private boolean isLicensed(List<Token> tokens, int i) {
    boolean goesOn = i + 4 < tokens.size() && continues.may(tokens.get(i + 4));
    return goesOn || tokens.subList(Math.max(0, i - 3), i).stream().anyMatch(licensing::lists);
  }

  private Match match(AnalyzedSegment segment, Token first, Token head, Token complement) {
    String phrase = segment.textOf(first, complement);
    List<String> better =
        templates.of(head.text()).stream()
            .map(template -> indefinite.fill(template.replace("{}", complement.text())))
            .toList();
    return Match.of(
            RULE,
            segment.segment(),
            segment.spanOf(first, complement),
            "\"" + phrase + "\" hangs an action on a noun that does not take one.")
        .replace(better);
  }
}
