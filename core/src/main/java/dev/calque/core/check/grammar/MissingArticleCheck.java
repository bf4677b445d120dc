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

/** A quoted singular noun that can be counted, behind a preposition, without its article. */
public final class MissingArticleCheck implements SegmentCheck {

  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 4;

  private static final Rule RULE =
      Rule.of(
              "grammar/missing-article",
              "linguistic-conventions/grammar",
              Severity.MINOR,
              "A quoted noun lacks its article",
              "A singular noun that can be counted takes an article in running text, also when its"
                  + " words are quoted; an engine loses it at the quotation mark.")
          .meaning(
              Confidence.MEDIUM,
              "a quoted noun that is nearly always counted stands bare in the singular")
          .with(
              "The mayor spoke of [[“unexpected breakdown”]] at the pumping station.",
              "The mayor spoke of an “unexpected breakdown” at the pumping station.");

  private final WordClass preposition;
  private final WordClass copulas;
  private final WordClass follows;
  private final WordClass noun;
  private final WordClass opening;
  private final WordClass closing;
  private final WordClass modifier;
  private final WordClass countable;
  private final WordClass determiner;
  private final Set<String> mentions;
  private final Set<String> bare;
  private final IndefiniteArticle article;

  private MissingArticleCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/grammar/";
    preposition = classes.get("governs-article");
    follows = classes.get("preposition");
    noun = classes.get("count-noun");
    copulas = classes.get("copula-with-noun");
    opening = classes.get("opening-quote");
    closing = classes.get("closing-quote");
    modifier = classes.get("quoted-modifier");
    countable = classes.get("countable-noun");
    determiner = classes.get("determiner");
    mentions = Table.load(knowledge, folder + "mentions.txt").words();
    bare = Table.load(knowledge, folder + "bare-nouns.txt").words();
    article = IndefiniteArticle.load(knowledge, target);
  }

  public static MissingArticleCheck load(Knowledge knowledge, LanguageCode target) {
    return new MissingArticleCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article context, AnalyzedSegment segment) {
    return Windows.find(segment, 1, 3, (tokens, i) -> quotedAt(segment, tokens, i));
  }

  /**
   * @param i where the preposition may stand, with the opening mark behind it
   */
  private Optional<Match> quotedAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    boolean copula = copulas.lists(tokens.get(i));
    boolean governs = copula || preposition.lists(tokens.get(i));
    if (!governs || !opens(tokens, i + 1) || mentions.contains(tokens.get(i - 1).lower())) {
      return Optional.empty();
    }
    int end = i + 2;
    while (end < tokens.size() && tokens.get(end).isWord()) {
      end++;
    }
    if (end >= tokens.size() || !closing.lists(tokens.get(end))) {
      return Optional.empty();
    }
    List<Token> words = tokens.subList(i + 2, end);
    boolean goesOn = end + 1 < tokens.size() && isModifiedBy(tokens, end + 1);
    return isBareSingular(words, copula ? 1 : MIN_WORDS) && !goesOn
        ? Optional.of(match(segment, tokens.get(i + 1), tokens.get(end), words.get(0)))
        : Optional.empty();
  }

  private boolean opens(List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    return opening.lists(mark) && mark.spaceBefore() && !tokens.get(i + 1).spaceBefore();
  }

  /** A noun behind the quotation: the quoted words are its modifier. */
  private boolean isModifiedBy(List<Token> tokens, int next) {
    return modifier.may(tokens.get(next)) && !follows.lists(tokens.get(next));
  }

  private boolean isBareSingular(List<Token> words, int atLeast) {
    if (words.size() < atLeast || words.size() > MAX_WORDS) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    return words.stream().noneMatch(Token::isCapitalized)
        && words.subList(0, words.size() - 1).stream().allMatch(this::isModifier)
        && countable.only(last)
        && noun.may(last)
        && !bare.contains(last.lower());
  }

  private boolean isModifier(Token token) {
    return modifier.may(token) && !determiner.may(token);
  }

  private Match match(AnalyzedSegment segment, Token open, Token close, Token first) {
    String phrase = segment.textOf(open, close);
    Match match =
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(open, close),
                phrase + " is a singular noun that can be counted: it needs an article.")
            .with(Confidence.MEDIUM);
    return article.before(first.text()).map(a -> match.replace(a + " " + phrase)).orElse(match);
  }
}
