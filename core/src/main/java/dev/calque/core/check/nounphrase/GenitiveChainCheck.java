package dev.calque.core.check.nounphrase;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun of noun of noun: a chain of complements that the target language would break up. */
public final class GenitiveChainCheck implements FrameCheck {

  private static final int LONG = 4;
  private static final int SHORT = 3;

  private static final Rule RULE =
      Rule.of(
              "noun-phrase/genitive-chain",
              "style/awkward",
              Severity.MINOR,
              "A chain of nouns joined by \"of\"",
              "Other languages hang one noun on the other. English puts one before the other, or"
                  + " uses a possessive or a verb.")
          .meaning(
              Confidence.MEDIUM,
              "three common nouns in a row that have an article and nothing else; nouns of quantity"
                  + " do not count")
          .meaning(Confidence.LOW, "four in a row, with adjectives or without articles")
          .with(
              "He felt [[the cold of the wind of the mountains of the north]].",
              "He felt the cold of the north wind.");

  private final WordClass link;
  private final Set<String> partitives;

  private GenitiveChainCheck(WordClass link, Set<String> partitives) {
    this.link = link;
    this.partitives = partitives;
  }

  public static GenitiveChainCheck load(Knowledge knowledge, LanguageCode target) {
    return new GenitiveChainCheck(
        WordClasses.load(knowledge, target).get("genitive-preposition"),
        Table.load(knowledge, "languages/" + target + "/noun-phrase/partitives.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article context, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    int from = 0;
    for (NounPhrase phrase : parse.nounPhrases()) {
      if (phrase.start() >= from) {
        List<NounPhrase> chain = chainFrom(parse, phrase);
        from = chain.get(chain.size() - 1).end();
        if (isHeavy(parse, chain)) {
          matches.add(match(segment, parse, chain));
        }
      }
    }
    return matches;
  }

  private List<NounPhrase> chainFrom(Parse parse, NounPhrase first) {
    List<NounPhrase> chain = new ArrayList<>();
    Optional<NounPhrase> next = Optional.of(first);
    while (next.isPresent()) {
      chain.add(next.get());
      int end = next.get().end();
      boolean linked = end < parse.size() && link.lists(parse.token(end));
      next = linked ? parse.nounPhraseAt(end + 1) : Optional.empty();
    }
    return chain;
  }

  private boolean isHeavy(Parse parse, List<NounPhrase> chain) {
    return chain.size() >= (isBare(chain) ? SHORT : LONG)
        && chain.stream().noneMatch(p -> parse.token(p.head()).isCapitalized())
        && chain.stream().noneMatch(p -> partitives.contains(parse.token(p.head()).lower()));
  }

  private static boolean isBare(List<NounPhrase> chain) {
    return chain.stream().allMatch(p -> p.isPlain() && p.determiner().isPresent());
  }

  private static Match match(AnalyzedSegment segment, Parse parse, List<NounPhrase> chain) {
    Token first = parse.token(chain.get(0).start());
    Token last = parse.token(chain.get(chain.size() - 1).end() - 1);
    String message = chain.size() + " nouns hang one on the other; recast them.";
    return Match.of(RULE, segment.segment(), segment.spanOf(first, last), message)
        .with(isBare(chain) ? Confidence.MEDIUM : Confidence.LOW);
  }
}
