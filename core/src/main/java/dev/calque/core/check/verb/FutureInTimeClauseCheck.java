package dev.calque.core.check.verb;

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
import java.util.stream.IntStream;

/** A future in a clause of time or condition: "when the rain will stop, we will go". */
public final class FutureInTimeClauseCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/future-in-clause",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A future tense behind a conjunction of time or condition",
              "French, Russian and other languages have a future behind \"when\" and \"as soon as\","
                  + " Slavic languages behind \"if\" too; English has the present there.")
          .meaning(Confidence.HIGH, "the main clause has a future as well")
          .meaning(Confidence.MEDIUM, "the clause opens the sentence or follows a comma")
          .with(
              "When the bridge [[will be]] ready, the ferry will stop.",
              "When the bridge is ready, the ferry will stop.");

  private final WordClass conjunction;
  private final WordClass future;
  private final WordClass asks;

  private FutureInTimeClauseCheck(WordClasses classes) {
    conjunction = classes.get("time-conjunction");
    future = classes.get("future-auxiliary");
    asks = classes.get("asking-verb");
  }

  public static FutureInTimeClauseCheck load(Knowledge knowledge, LanguageCode target) {
    return new FutureInTimeClauseCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 3 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!conjunction.lists(parse.token(i))) {
      return Optional.empty();
    }
    int auxiliary = behindSubject(parse, i + 1);
    if (auxiliary < 0 || !future.lists(parse.token(auxiliary)) || auxiliary + 1 >= parse.size()) {
      return Optional.empty();
    }
    boolean twice =
        IntStream.range(0, parse.size())
            .anyMatch(k -> k != auxiliary && future.lists(parse.token(k)));
    boolean opens = i == 0 || parse.is(i - 1, Kind.MARK);
    if ((!twice && !opens) || isAsked(parse, i)) {
      return Optional.empty();
    }
    Token verb = parse.token(auxiliary + 1);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(auxiliary), verb),
                "Behind \"" + parse.token(i).text() + "\" the present stands for the future.")
            .with(twice ? Confidence.HIGH : Confidence.MEDIUM));
  }

  private static int behindSubject(Parse parse, int start) {
    if (parse.is(start, Kind.PRONOUN)) {
      return start + 1;
    }
    int end = parse.nounPhraseAt(start).map(NounPhrase::end).orElse(-1);
    return end < parse.size() ? end : -1;
  }

  /** "She asked when the ferry will leave", "the day when the ferry will leave", "as to when". */
  private boolean isAsked(Parse parse, int i) {
    return i > 0
        && (parse.is(i - 1, Kind.NOUN)
            || parse.is(i - 1, Kind.PREPOSITION)
            || parse.tokens().subList(0, i).stream().anyMatch(asks::lists));
  }
}
