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
import java.util.Set;

/**
 * An adjective left behind its noun, where the source language has it: "the reforms unpopular". The
 * adjectives that may stand there are data ({@code grammar/postposed.txt}); so are the verbs and
 * prepositions that make the pair a clause of its own ("made the reforms unpopular").
 */
public final class AdjectiveAfterNounCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "noun-phrase/adjective-last",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An adjective stands behind its noun",
              "Romance languages set the adjective behind the noun; English sets it before.")
          .meaning(
              Confidence.MEDIUM,
              "the noun and the adjective can be nothing else, and no verb explains the order")
          .with(
              "The council dropped its [[plans unpopular]].",
              "The council dropped its unpopular plans.");

  private final WordClass noun;
  private final WordClass adjective;
  private final WordClass inside;
  private final WordClass before;
  private final WordClass after;
  private final WordClass small;
  private final WordClass determiner;
  private final WordClass genitive;
  private final WordClass infinitiveMark;
  private final WordClass base;
  private final WordClass verb;
  private final WordClass demonym;
  private final WordClass named;
  private final WordClass coordinator;
  private final Set<String> postposed;
  private final Set<String> endings;

  private AdjectiveAfterNounCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/grammar/";
    noun = classes.get("described-noun");
    adjective = classes.get("plain-adjective");
    inside = classes.get("noun-phrase-inside");
    before = classes.get("introduces-noun");
    after = classes.get("behind-noun-phrase");
    demonym = classes.get("demonym");
    named = classes.get("not-described");
    coordinator = classes.get("coordinator");
    determiner = classes.get("determiner");
    genitive = classes.get("genitive-preposition");
    infinitiveMark = classes.get("infinitive-mark");
    verb = classes.get("verb");
    base = classes.get("base-verb");
    small = classes.get("small-clause");
    postposed = Table.load(knowledge, folder + "postposed.txt").words();
    endings = Table.load(knowledge, folder + "relational-endings.txt").words();
  }

  public static AdjectiveAfterNounCheck load(Knowledge knowledge, LanguageCode target) {
    return new AdjectiveAfterNounCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return Windows.find(segment, 1, 2, (tokens, i) -> phraseAt(segment, tokens, i));
  }

  /**
   * @param i where the noun may stand
   */
  private Optional<Match> phraseAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    boolean two = coordinator.lists(tokens.get(i + 2)) && isMisplaced(tokens, i + 3);
    boolean misplaced = isMisplaced(tokens, i + 1) || (two && maybeRelational(tokens.get(i + 1)));
    if (!misplaced || !isHead(tokens, i) || isClauseOfItsOwn(tokens, i)) {
      return Optional.empty();
    }
    int end = two ? i + 4 : i + 2;
    boolean whole = ends(tokens, end) || (two && !goesOn(tokens, end));
    return whole ? Optional.of(match(segment, tokens, i, end - 1)) : Optional.empty();
  }

  private static Match match(AnalyzedSegment segment, List<Token> tokens, int head, int last) {
    String adjectives = segment.textOf(tokens.get(head + 1), tokens.get(last));
    String message = "\"" + adjectives + "\" stands behind the noun that it describes.";
    return Match.of(
            RULE, segment.segment(), segment.spanOf(tokens.get(head), tokens.get(last)), message)
        .replace(adjectives + " " + tokens.get(head).text())
        .with(Confidence.MEDIUM);
  }

  private boolean isMisplaced(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).spaceBefore()
        && (isRelational(tokens.get(i)) || isDemonym(tokens.get(i)));
  }

  private boolean isDemonym(Token token) {
    return token.isCapitalized()
        && !token.isAllCaps()
        && !postposed.contains(token.lower())
        && demonym.only(token)
        && adjective.may(token);
  }

  private boolean isHead(List<Token> tokens, int i) {
    Token head = tokens.get(i);
    Token previous = tokens.get(i - 1);
    boolean sure =
        noun.only(head) || (noun.may(head) && (before.only(previous) || verb.only(previous)));
    return sure
        && head.isWord()
        && !head.isCapitalized()
        && !named.may(head)
        && (noun.lists(head) || !before.may(head));
  }

  private boolean isRelational(Token token) {
    return adjective.only(token) && maybeRelational(token);
  }

  private boolean maybeRelational(Token token) {
    String lower = token.lower();
    return adjective.may(token)
        && !token.isCapitalized()
        && !postposed.contains(lower)
        && endings.stream().anyMatch(lower::endsWith);
  }

  private boolean ends(List<Token> tokens, int next) {
    if (next + 1 < tokens.size() && infinitiveMark.lists(tokens.get(next))) {
      return base.only(tokens.get(next + 1));
    }
    return next < tokens.size() && after.may(tokens.get(next)) && !inside.may(tokens.get(next));
  }

  private boolean goesOn(List<Token> tokens, int next) {
    return next < tokens.size() && inside.only(tokens.get(next));
  }

  /** "They made the reforms unpopular": a verb right before the phrase takes both. */
  private boolean isClauseOfItsOwn(List<Token> tokens, int head) {
    int i = head - 1;
    while (i > 0 && belongsToPhrase(tokens.get(i))) {
      i--;
    }
    return small.lists(tokens.get(i));
  }

  private boolean belongsToPhrase(Token token) {
    return !small.lists(token)
        && (inside.may(token) || determiner.may(token) || genitive.lists(token));
  }
}
