package dev.calque.core.check.heading;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.grammar.Choices;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A heading that joins a noun to itself: an engine gave two source words one translation. The two
 * are joined by a word of {@code headings/prepositions.txt}, or the second is of the class {@code
 * genitive-noun}.
 */
public final class DoubledNounHeadingCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "heading/doubled-noun",
              "accuracy/mistranslation",
              Severity.CRITICAL,
              "A heading joins a noun to itself",
              "An engine that gives two words of the source one and the same translation leaves a"
                  + " heading that says nothing. Find out what the first word was in the source.")
          .meaning(
              Confidence.HIGH, "noun, preposition (or genitive) and the same noun, nothing between")
          .meaning(Confidence.MEDIUM, "a determiner stands before the second noun")
          .meaning(Confidence.LOW, "the second noun may belong to one that follows")
          .with("[[Strike of strike]]: the unions hesitate", "Strike notice: the unions hesitate");

  private final WordClass noun;
  private final WordClass determiner;
  private final WordClass genitive;
  private final Set<String> prepositions;
  private final Set<String> idioms;
  private final Choices compounds;

  private DoubledNounHeadingCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/headings/";
    noun = classes.get("noun");
    determiner = classes.get("article");
    genitive = classes.get("genitive-noun");
    prepositions = Table.load(knowledge, folder + "prepositions.txt").words();
    idioms = Table.load(knowledge, folder + "doubled.txt").words();
    compounds = Choices.of(Table.load(knowledge, folder + "compounds.tsv"));
  }

  public static DoubledNounHeadingCheck load(Knowledge knowledge, LanguageCode target) {
    return new DoubledNounHeadingCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!segment.role().isHeading()) {
      return List.of();
    }
    List<Token> tokens = segment.tokens();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      doubledAt(segment, tokens, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> doubledAt(AnalyzedSegment segment, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    int second = second(tokens, i);
    if (!noun.may(first) || second >= tokens.size() || !noun.may(tokens.get(second))) {
      return Optional.empty();
    }
    Token last = tokens.get(second);
    if (!sameNoun(first, last) || isIdiom(segment, first, last)) {
      return Optional.empty();
    }
    boolean bare = second <= i + 2;
    Match match = match(segment, first, last, bare);
    return Optional.of(precedesNoun(tokens, second) ? match.with(Confidence.LOW) : match);
  }

  /** Where a noun would stand that the one at {@code i} is joined to; maybe behind the end. */
  private int second(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    if (prepositions.contains(next.lower())) {
      return determiner.may(tokens.get(i + 2)) ? i + 3 : i + 2;
    }
    boolean joined = genitive.may(next) && !next.is(tokens.get(i).text());
    return joined ? i + 1 : tokens.size();
  }

  /** One of many is a figure of speech ("song of songs"); so are the idioms. */
  private boolean isIdiom(AnalyzedSegment segment, Token first, Token last) {
    boolean oneOfMany = last.text().length() > first.text().length() && !genitive.may(last);
    return oneOfMany || idioms.contains(segment.textOf(first, last).toLowerCase(Locale.ROOT));
  }

  private boolean sameNoun(Token first, Token last) {
    return first.is(last.text())
        || first.readings().stream()
            .filter(reading -> noun.tag().matcher(reading.pos()).matches())
            .map(Reading::lemma)
            .anyMatch(last::hasLemma);
  }

  private boolean precedesNoun(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && noun.may(tokens.get(i + 1));
  }

  private Match match(AnalyzedSegment segment, Token first, Token last, boolean bare) {
    String words = segment.textOf(first, last);
    List<String> better =
        bare
            ? compounds.of(lemma(first)).stream()
                .map(compound -> Casing.fit(segment, first, last, compound))
                .toList()
            : List.of();
    return Match.of(
            RULE,
            segment.segment(),
            segment.spanOf(first, last),
            "\"" + words + "\" joins a noun to itself: the heading has lost its meaning.")
        .replace(better)
        .with(bare ? Confidence.HIGH : Confidence.MEDIUM);
  }

  private String lemma(Token token) {
    return token.readings().stream()
        .filter(reading -> noun.tag().matcher(reading.pos()).matches())
        .map(Reading::lemma)
        .findFirst()
        .orElse(token.lower());
  }
}
