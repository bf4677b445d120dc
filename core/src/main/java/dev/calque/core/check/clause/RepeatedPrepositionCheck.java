package dev.calque.core.check.clause;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
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

/**
 * A preposition that is repeated in each part of a coordination, as French and Russian repeat it:
 * "the rights of women and of children". Which, and where they may be, is data.
 */
public final class RepeatedPrepositionCheck implements FrameCheck {

  private static final int REACH = 5;

  private static final Rule RULE =
      Rule.of(
              "grammar/repeated-preposition",
              "style/unidiomatic",
              Severity.MINOR,
              "A preposition repeated after a coordinator",
              "French and Russian repeat the preposition before each part of a list; English has it"
                  + " once, before the first part.")
          .meaning(Confidence.MEDIUM, "the parts of the list are short")
          .with("The price of bread [[and of]] milk fell.", "The price of bread and milk fell.");

  private final WordClass repeated;
  private final WordClass set;

  private RepeatedPrepositionCheck(WordClasses classes) {
    repeated = classes.get("repeated-preposition");
    set = classes.get("behind-repeated-preposition");
  }

  public static RepeatedPrepositionCheck load(Knowledge knowledge, LanguageCode target) {
    return new RepeatedPrepositionCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 3; i + 2 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    Token preposition = parse.token(i + 1);
    if (!parse.is(i, Kind.COORDINATOR)
        || !repeated.lists(preposition)
        || set.lists(parse.token(i + 2))
        || parse.nounPhraseBefore(i).isEmpty()
        || parse.nounPhraseAt(i + 2).filter(NounPhrase::isPlain).isEmpty()
        || !standsBefore(parse, i, preposition)) {
      return Optional.empty();
    }
    Token coordinator = parse.token(i);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(coordinator, preposition),
                "\"" + preposition.text() + "\" need not be repeated.")
            .replace(coordinator.text())
            .with(Confidence.MEDIUM));
  }

  /** Whether the same preposition comes before, in a phrase without a comma or a verb since. */
  private static boolean standsBefore(Parse parse, int i, Token preposition) {
    for (int k = i - 2; k >= Math.max(0, i - REACH); k--) {
      if (parse.is(k, Kind.MARK) || parse.is(k, Kind.FINITE_VERB) || parse.is(k, Kind.AUXILIARY)) {
        return false;
      }
      if (parse.token(k).is(preposition.text())) {
        return true;
      }
    }
    return false;
  }
}
