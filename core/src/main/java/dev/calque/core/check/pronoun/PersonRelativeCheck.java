package dev.calque.core.check.pronoun;

import dev.calque.core.analysis.AnalyzedSegment;
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
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A relative pronoun for things behind a noun for persons: "the soldiers which". The nouns are data
 * ({@code pronouns/persons.txt}).
 */
public final class PersonRelativeCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/person-relative",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A relative pronoun for things behind a person",
              "Where the source language has one relative pronoun for both, the one for things"
                  + " comes through for persons.")
          .meaning(Confidence.HIGH, "a noun for persons with the pronoun's verb")
          .with("The sailors [[which]] left were tired.", "The sailors who left were tired.");

  private final Set<String> persons;
  private final WordClass pronoun;
  private final WordClass right;

  private PersonRelativeCheck(Knowledge knowledge, LanguageCode target) {
    persons = Table.load(knowledge, "languages/" + target + "/pronouns/persons.txt").words();
    WordClasses classes = WordClasses.load(knowledge, target);
    pronoun = classes.get("relative-for-things");
    right = classes.get("relative-for-persons");
  }

  public static PersonRelativeCheck load(Knowledge knowledge, LanguageCode target) {
    return new PersonRelativeCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 1; i + 1 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!pronoun.lists(parse.token(i))) {
      return Optional.empty();
    }
    int noun = parse.token(i - 1).is(",") ? i - 2 : i - 1;
    boolean verb = parse.is(i + 1, Kind.FINITE_VERB) || parse.is(i + 1, Kind.AUXILIARY);
    if (!verb || !isPerson(parse, noun) || isWithin(parse, noun)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                parse.token(i).span(),
                "\"" + parse.token(i).text() + "\" stands for things, not for persons.")
            .replace(List.copyOf(right.words())));
  }

  private boolean isPerson(Parse parse, int i) {
    return parse.is(i, Kind.NOUN) && persons.stream().anyMatch(parse.token(i)::hasLemma);
  }

  /** "a group of sailors which": the pronoun may belong to the noun before. */
  private static boolean isWithin(Parse parse, int noun) {
    int start =
        parse.nounPhrases().stream()
            .filter(phrase -> phrase.head() == noun)
            .mapToInt(NounPhrase::start)
            .findFirst()
            .orElse(noun);
    return parse.is(start - 1, Kind.PREPOSITION);
  }
}
