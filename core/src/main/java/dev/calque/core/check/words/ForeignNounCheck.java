package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A common noun left in a language that writes its nouns with capitals, which hide it among the
 * names: "the Firmlinge of the parish".
 */
public final class ForeignNounCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "untranslated/capitalised-noun",
              "accuracy/untranslated",
              Severity.MAJOR,
              "A noun was left in a language that capitalises nouns",
              "The capital makes it look like a name, but the source language's dictionary has it"
                  + " as a common noun and no other word of a name stands beside it. Translate it.")
          .meaning(Confidence.MEDIUM, "the dictionary knows the noun, and nothing says it is meant")
          .with("They opened the [[Kindergruppe]] in May.", "They opened the playgroup in May.");

  private static final int SHORTEST = 5;

  /** A surname is hardly ever so long. */
  private static final int LONGER_THAN_SURNAMES = 10;

  private final WordClass determiner;
  private final WordClass adjective;
  private final WordClass noun;
  private final Map<LanguageCode, ForeignNouns> nouns;

  private ForeignNounCheck(WordClasses classes, Map<LanguageCode, ForeignNouns> nouns) {
    determiner = classes.get("determiner");
    adjective = classes.get("plain-adjective");
    noun = classes.get("noun");
    this.nouns = Map.copyOf(nouns);
  }

  /** With the likely source languages of the target whose nouns are written with capitals. */
  public static ForeignNounCheck load(Knowledge knowledge, LanguageCode target) {
    Map<LanguageCode, ForeignNouns> nouns = new LinkedHashMap<>();
    for (LanguageCode source : SourceLexicons.load(knowledge, target).likely()) {
      Table habits = Table.load(knowledge, "languages/" + source + "/words/habits.txt");
      if (habits.words().contains("capital-nouns") && !source.equals(target)) {
        nouns.put(source, ForeignNouns.load(knowledge, source));
      }
    }
    return new ForeignNounCheck(WordClasses.load(knowledge, target), nouns);
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
      for (int i = 1; i < tokens.size(); i++) {
        if (standsAlone(tokens, i)) {
          WordSite site = new WordSite(segment, tokens, i);
          at(article, site).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  /** A capital with no capital beside it: not a part of a longer name. */
  private boolean standsAlone(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.text().length() >= SHORTEST
        && token.isCapitalized()
        && token.text().substring(1).chars().allMatch(Character::isLowerCase)
        && isNoName(tokens.get(i - 1), token.text().length())
        && (i == 1 || !tokens.get(i - 1).isCapitalized())
        && (i + 1 == tokens.size() || endsPhrase(tokens.get(i + 1)));
  }

  /** Before another noun or a capital it is a part of a name: "the Abendrot pub". */
  private boolean endsPhrase(Token next) {
    return !next.isCapitalized() && !noun.may(next);
  }

  /** Names of persons have no determiner before them. */
  private boolean isNoName(Token before, int length) {
    return determiner.may(before)
        || adjective.may(before)
        || (before.isWord() && !before.isCapitalized() && length >= LONGER_THAN_SURNAMES);
  }

  private Optional<Match> at(Article article, WordSite site) {
    if (article.lexicon().knows(site.word())
        || site.isMarked()
        || site.isGloss()
        || site.hasUnknownNeighbour(article.lexicon())) {
      return Optional.empty();
    }
    return nouns.entrySet().stream()
        .filter(e -> article.declaredSource().map(e.getKey()::equals).orElse(true))
        .filter(e -> has(article, e.getKey(), e.getValue(), site.word()))
        .findFirst()
        .map(e -> match(site, e.getKey(), article.language()));
  }

  private static boolean has(
      Article article, LanguageCode source, ForeignNouns nouns, String word) {
    Optional<Lexicon> lexicon = article.lexicons().of(source);
    return lexicon.isPresent() && nouns.has(lexicon.get(), word);
  }

  private static Match match(WordSite site, LanguageCode source, LanguageCode target) {
    String word = site.word();
    return Match.of(
            RULE,
            site.segment().segment(),
            site.span(),
            "“%s” is a %s noun, not %s or a name."
                .formatted(word, source.displayName(), target.displayName()))
        .because(source.displayName() + " “" + word + "”")
        .with(Confidence.MEDIUM)
        .with(Witness.betrays(source));
  }
}
