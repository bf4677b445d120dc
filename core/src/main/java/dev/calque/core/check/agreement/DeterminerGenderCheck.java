package dev.calque.core.check.agreement;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article that has no form in common with its noun: "die Appell". Data: {@code
 * agreement/features.tsv}, rows {@code determiner} and {@code noun} with a regular expression for
 * tags; what its groups hold, in order, must be the same in some reading of both words.
 */
public final class DeterminerGenderCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "agreement/determiner",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An article that does not go with its noun",
              "The engine chose the article for another noun or another form. Make the two agree.")
          .meaning(
              Confidence.LOW, "no reading of the two agrees; people misspell such words as well")
          .with("Der Rat zog [[die Antrag]] zurück.", "Der Rat zog den Antrag zurück.");

  private static final int REACH = 8;
  private static final Set<Kind> BEFORE_PRONOUN =
      Set.of(Kind.MARK, Kind.PRONOUN, Kind.SUBORDINATOR, Kind.DETERMINER);

  private final Optional<Pattern> determiner;
  private final Optional<Pattern> noun;

  private DeterminerGenderCheck(Table table) {
    determiner = pattern(table, "determiner");
    noun = pattern(table, "noun");
  }

  /** Silent in a language without {@code features.tsv}. */
  public static DeterminerGenderCheck load(Knowledge knowledge, LanguageCode target) {
    return new DeterminerGenderCheck(
        Table.load(knowledge, "languages/" + target + "/agreement/features.tsv"));
  }

  private static Optional<Pattern> pattern(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.cell(0).equals(kind))
        .findFirst()
        .map(row -> Pattern.compile(row.cell(1)));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    if (determiner.isEmpty() || noun.isEmpty()) {
      return List.of();
    }
    return parse.nounPhrases().stream()
        .filter(phrase -> disagrees(parse, phrase, determiner.get(), noun.get()))
        .map(phrase -> match(segment, parse, phrase))
        .toList();
  }

  private static boolean disagrees(
      Parse parse, NounPhrase phrase, Pattern determiner, Pattern noun) {
    int head = phrase.head();
    boolean plain =
        phrase.isPlain()
            && head == phrase.start() + 1
            && parse.is(phrase.start(), Kind.DETERMINER)
            && parse.is(head, Kind.NOUN)
            && parse.token(head).spaceBefore();
    if (!plain || !beginsPhrase(parse, phrase.start()) || goesOn(parse, head + 1)) {
      return false;
    }
    Set<List<String>> wanted = features(parse.token(phrase.start()), determiner);
    return !wanted.isEmpty()
        && isKnown(parse.token(head), noun)
        && disjoint(wanted, features(parse.token(head), noun))
        && !laterNounAgrees(parse, head, wanted, noun);
  }

  /** Behind a mark and the like the word may be a pronoun. */
  private static boolean beginsPhrase(Parse parse, int start) {
    return start > 0
        ? BEFORE_PRONOUN.stream().noneMatch(kind -> parse.is(start - 1, kind))
        : parse.is(start + 2, Kind.FINITE_VERB) || parse.is(start + 2, Kind.AUXILIARY);
  }

  private static boolean goesOn(Parse parse, int next) {
    return next < parse.size()
        && ((!parse.token(next).spaceBefore()
                && "-/&".indexOf(parse.token(next).text().charAt(0)) >= 0)
            || parse.token(next).isCapitalized()
            || parse.is(next, Kind.NAME));
  }

  private static boolean isKnown(Token token, Pattern noun) {
    return !token.text().endsWith("-")
        && !token.isAllCaps()
        && token.readings().stream().allMatch(r -> noun.matcher(r.pos()).matches());
  }

  /** "das Zeit sparende Gerät": the article belongs to a noun further on. */
  private static boolean laterNounAgrees(
      Parse parse, int head, Set<List<String>> wanted, Pattern noun) {
    for (int i = head + 1; i < Math.min(parse.size(), head + REACH); i++) {
      if (parse.is(i, Kind.MARK) || parse.is(i, Kind.FINITE_VERB)) {
        return false;
      }
      if (!disjoint(wanted, features(parse.token(i), noun))) {
        return true;
      }
    }
    return false;
  }

  private static boolean disjoint(Set<List<String>> some, Set<List<String>> others) {
    return some.stream().noneMatch(others::contains);
  }

  private static Set<List<String>> features(Token token, Pattern tag) {
    return token.readings().stream()
        .map(Reading::pos)
        .map(tag::matcher)
        .filter(Matcher::matches)
        .map(DeterminerGenderCheck::groups)
        .collect(Collectors.toSet());
  }

  private static List<String> groups(Matcher matcher) {
    return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList();
  }

  private static Match match(AnalyzedSegment segment, Parse parse, NounPhrase phrase) {
    return Match.of(
            RULE,
            segment.segment(),
            parse.token(phrase.start()).span().cover(parse.token(phrase.head()).span()),
            RULE.summary() + ".")
        .with(Confidence.LOW);
  }
}
