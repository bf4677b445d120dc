package dev.calque.core.check.pronoun;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
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

/**
 * A pronoun for things with a verb of saying behind a quotation: "…”, it declared". The source
 * language has no pronoun there, or one of the noun's gender.
 */
public final class SpeakingThingCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/speaking-thing",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A pronoun for things speaks",
              "Who speaks is a person; where the source language has no pronoun or a gendered one,"
                  + " machines write the one for things.")
          .meaning(Confidence.MEDIUM, "directly behind a quotation")
          .with("“I am glad”, [[it said]].", "“I am glad”, she said.");

  private final WordClass pronoun;
  private final WordClass saying;
  private final WordClass closing;
  private final WordClass have;
  private final WordClass first;

  private SpeakingThingCheck(WordClasses classes) {
    pronoun = classes.get("thing-pronoun");
    saying = classes.get("reporting-participle");
    closing = classes.get("closing-quotation");
    have = classes.get("have-auxiliary");
    first = classes.get("first-person");
  }

  public static SpeakingThingCheck load(Knowledge knowledge, LanguageCode target) {
    return new SpeakingThingCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 2; i + 1 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!pronoun.lists(parse.token(i)) || !afterQuotation(parse, i)) {
      return Optional.empty();
    }
    int verb = have.lists(parse.token(i + 1)) ? i + 2 : i + 1;
    if (verb >= parse.size() || !saying.lists(parse.token(verb))) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(i), parse.token(verb)),
                "A person speaks here.")
            .with(Confidence.MEDIUM));
  }

  /** A quotation of a person: a closing mark and a comma before, a first person within. */
  private boolean afterQuotation(Parse parse, int i) {
    boolean quoted = closing.lists(parse.token(i - 1)) || closing.lists(parse.token(i - 2));
    return quoted
        && parse.is(i - 1, Kind.MARK)
        && parse.tokens().subList(0, i).stream().anyMatch(first::lists);
  }
}
