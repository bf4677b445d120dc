package dev.calque.core.check.association;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.check.grammar.IndefiniteArticle;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words whose company betrays that they were translated by their looks ({@code
 * association/false-friends.tsv}), and words that the target language does not put together ({@code
 * association/collocations.tsv}); see {@link PairTable}. The pairs are found in the phrases, so
 * that word order, number, tense and voice do not matter.
 */
public final class WordPairCheck implements FrameCheck {

  private static final Rule FALSE_FRIEND =
      Rule.of(
              "words/false-friend",
              "accuracy/mistranslation",
              Severity.MAJOR,
              "A word that looks like the source's and means something else",
              "The words around it show the meaning that the word has in the source language; here"
                  + " it means something else.")
          .meaning(Confidence.MEDIUM, "the pair of words is in the list")
          .with("The town kept its [[engagements]].", "The town kept its commitments.");

  private static final Rule COLLOCATION =
      Rule.of(
              "words/collocation",
              "style/unidiomatic",
              Severity.MINOR,
              "Two words that do not go together",
              "Each word is right alone; this language joins the one with another word.")
          .meaning(Confidence.MEDIUM, "the pair of words is in the list")
          .with("They [[made]] a photo of the bridge.", "They took a photo of the bridge.");

  private final WordPairs pairs;
  private final Inflection inflection;
  private final Map<Rule, PairTable> tables;
  private final WordClass indefinite;
  private final IndefiniteArticle articles;

  private WordPairCheck(Knowledge knowledge, LanguageCode target) {
    pairs = WordPairs.load(knowledge, target);
    inflection = Inflection.load(knowledge, target);
    tables =
        Map.of(
            FALSE_FRIEND, PairTable.load(knowledge, target, "false-friends"),
            COLLOCATION, PairTable.load(knowledge, target, "collocations"));
    indefinite = WordClasses.load(knowledge, target).get("indefinite-article");
    articles = IndefiniteArticle.load(knowledge, target);
  }

  public static WordPairCheck load(Knowledge knowledge, LanguageCode target) {
    return new WordPairCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(FALSE_FRIEND, COLLOCATION);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    if (tables.values().stream().allMatch(PairTable::isEmpty)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (WordPair pair : pairs.of(parse)) {
      for (Rule rule : rules()) {
        for (PairRow row : tables.getOrDefault(rule, PairTable.NONE).of(parse, pair)) {
          add(matches, match(rule, article, segment, parse, pair, row), row);
        }
      }
    }
    return matches;
  }

  /** Once for each source that causes it; the linter keeps that of the article's source. */
  private static void add(List<Match> matches, Match match, PairRow row) {
    if (row.sources().isEmpty()) {
      matches.add(match);
    }
    row.sources().forEach(source -> matches.add(match.with(Witness.onlyIf(source))));
  }

  private Match match(
      Rule rule,
      Article article,
      AnalyzedSegment segment,
      Parse parse,
      WordPair pair,
      PairRow row) {
    int wrong = row.governorIsWrong() ? pair.governor() : pair.dependent();
    int other = row.governorIsWrong() ? pair.dependent() : pair.governor();
    Token token = parse.token(wrong);
    boolean verb = isVerb(parse, wrong, pair);
    List<String> better =
        row.better().stream()
            .flatMap(base -> inflection.like(token, base, verb, article.lexicon()).stream())
            .toList();
    Match match =
        Match.of(
                rule,
                segment.segment(),
                token.span(),
                "\u201c"
                    + token.text()
                    + "\u201d does not go with \u201c"
                    + parse.token(other).text()
                    + "\u201d in this sense.")
            .with(Confidence.MEDIUM)
            .replace(better);
    return wrong > 0 && indefinite.lists(parse.token(wrong - 1))
        ? withArticle(match, segment, parse.token(wrong - 1), better)
        : match;
  }

  private static boolean isVerb(Parse parse, int index, WordPair pair) {
    boolean governsClause =
        pair.relation().equals(WordPairs.OBJECT) || pair.relation().equals(WordPairs.SUBJECT);
    return governsClause
        ? index == pair.governor()
        : parse.is(index, Kind.FINITE_VERB) || parse.is(index, Kind.BASE_VERB);
  }

  /** The article belongs to what is replaced if it must change. */
  private Match withArticle(
      Match match, AnalyzedSegment segment, Token before, List<String> better) {
    boolean stays =
        better.stream().allMatch(b -> articles.before(b).filter(before::is).isPresent());
    if (stays) {
      return match;
    }
    Span span = before.span().cover(match.span());
    List<String> phrases =
        better.stream().map(b -> articles.before(b).map(a -> a + " " + b).orElse(b)).toList();
    return Match.of(match.rule(), segment.segment(), span, match.message())
        .with(match.confidence())
        .replace(phrases);
  }
}
