package dev.calque.core.check.pronoun;

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
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reflexive pronoun behind a verb that has none: "the crowd dispersed itself". The verbs that
 * have one are data ({@code pronouns/reflexive.txt}), and so are those that are complete without
 * ({@code pronouns/not-reflexive.txt}).
 */
public final class ReflexiveCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/reflexive",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A reflexive verb as in the source language",
              "Many verbs of other languages are reflexive where the English verb stands alone or"
                  + " in the passive.")
          .meaning(Confidence.HIGH, "the verb is complete without the pronoun")
          .meaning(Confidence.MEDIUM, "the verb is not one of those that go with the pronoun")
          .with(
              "The two rivers [[meet themselves]] at the mill.",
              "The two rivers meet at the mill.");

  private final Set<String> reflexive;
  private final Set<String> complete;
  private final WordClass pronoun;

  private ReflexiveCheck(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/pronouns/";
    reflexive = Table.load(knowledge, folder + "reflexive.txt").words();
    complete = Table.load(knowledge, folder + "not-reflexive.txt").words();
    pronoun = WordClasses.load(knowledge, target).get("reflexive-pronoun");
  }

  public static ReflexiveCheck load(Knowledge knowledge, LanguageCode target) {
    return new ReflexiveCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 1; i + 0 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!pronoun.lists(parse.token(i)) || !isVerb(parse, i - 1)) {
      return Optional.empty();
    }
    Token verb = parse.token(i - 1);
    if (reflexive.stream().anyMatch(verb::hasLemma)) {
      return Optional.empty();
    }
    boolean sure = complete.stream().anyMatch(verb::hasLemma);
    Match match =
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(verb, parse.token(i)),
                "\"" + verb.text() + "\" is not reflexive.")
            .with(sure ? Confidence.HIGH : Confidence.MEDIUM);
    return Optional.of(sure ? match.replace(verb.text()) : match);
  }

  /** A participle counts with an auxiliary before it. */
  private static boolean isVerb(Parse parse, int i) {
    return parse.is(i, Kind.FINITE_VERB)
        || parse.is(i, Kind.BASE_VERB)
        || parse.is(i, Kind.GERUND)
        || (parse.is(i, Kind.PARTICIPLE) && parse.is(i - 1, Kind.AUXILIARY));
  }
}
