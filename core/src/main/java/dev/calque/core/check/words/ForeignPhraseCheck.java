package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some words in a row that belong to another language and not to the article's, with a function
 * word of that language among them. Whole sentences are the business of {@link
 * ForeignSentenceCheck}.
 */
public final class ForeignPhraseCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "untranslated/phrase",
              "accuracy/untranslated",
              Severity.MAJOR,
              "A part of a sentence was left in another language",
              "The words in a row belong to another language, and not as a name or quotation."
                  + " Translate them.")
          .meaning(Confidence.MEDIUM, "mostly words in lower case, and nothing says they are meant")
          .meaning(
              Confidence.LOW, "the words are quoted, set off, in parentheses or part of a name")
          .with(
              "The shop stays open [[jusqu’à la fin]] of the month.",
              "The shop stays open until the end of the month.");

  private final FunctionWords own;
  private final List<FunctionWords> others;

  private ForeignPhraseCheck(FunctionWords own, List<FunctionWords> others) {
    this.own = own;
    this.others = List.copyOf(others);
  }

  /** With the function words of the target and of {@code languages/any/words/sources.txt}. */
  public static ForeignPhraseCheck load(Knowledge knowledge, LanguageCode target) {
    List<FunctionWords> others =
        Table.load(knowledge, "languages/any/words/sources.txt").words().stream()
            .map(LanguageCode::of)
            .filter(language -> !language.equals(target))
            .map(language -> FunctionWords.load(knowledge, language))
            .toList();
    return new ForeignPhraseCheck(FunctionWords.load(knowledge, target), others);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    List<Token> tokens = segment.tokens();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<ForeignPhrase> phrase =
          i < from ? Optional.empty() : phraseAround(article, segment, tokens, i, from);
      if (phrase.isPresent()) {
        matches.add(toMatch(article, phrase.get()));
        from = phrase.get().end();
      }
    }
    return matches;
  }

  private Optional<ForeignPhrase> phraseAround(
      Article article, AnalyzedSegment segment, List<Token> tokens, int index, int from) {
    Token token = tokens.get(index);
    if (!token.isWord() || token.isCapitalized() || isOwn(article.lexicon(), token)) {
      return Optional.empty();
    }
    return others.stream()
        .filter(words -> words.has(token.text()))
        .filter(words -> article.declaredSource().map(words.language()::equals).orElse(true))
        .flatMap(words -> article.lexicons().of(words.language()).stream())
        .flatMap(foreign -> around(article, segment, index, from, foreign).stream())
        .findFirst();
  }

  private Optional<ForeignPhrase> around(
      Article article, AnalyzedSegment segment, int index, int from, Lexicon foreign) {
    ForeignPhrase phrase =
        ForeignPhrase.around(segment, index, from, own, article.lexicon(), foreign);
    return phrase.isLong() ? Optional.of(phrase) : Optional.empty();
  }

  private boolean isOwn(Lexicon lexicon, Token token) {
    return own.has(token.text()) || lexicon.knows(token.text());
  }

  private static Match toMatch(Article article, ForeignPhrase phrase) {
    Match match =
        Match.of(
                RULE,
                phrase.segment().segment(),
                phrase.span(),
                "“%s” is %s, not %s."
                    .formatted(
                        phrase.text(),
                        phrase.language().displayName(),
                        article.language().displayName()))
            .with(phrase.isMeant() ? Confidence.LOW : Confidence.MEDIUM);
    return phrase.isMeant() ? match : match.with(Witness.betrays(phrase.language()));
  }
}
