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
import java.util.stream.IntStream;

/**
 * A comma that cuts off a clause which a noun, a participle or a verb needs: "the opinion, that it
 * rains", "nobody knows, why it rains". A verb of saying before "that" is another check's.
 */
public final class ClauseCommaCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "punctuation/clause-comma",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A comma before a clause that belongs to the words before it",
              "German, Russian and other languages set a comma before every subordinate clause;"
                  + " English has none before one that completes a verb or a noun.")
          .meaning(Confidence.HIGH, "a verb of knowing or asking and its question")
          .meaning(Confidence.MEDIUM, "a verb or a noun and its clause, no other comma before")
          .with("Nobody knows[[, why]] the bridge fell.", "Nobody knows why the bridge fell.");

  private final WordClass that;
  private final WordClass question;
  private final WordClass asking;
  private final WordClass excuses;
  private final WordClass marks;

  private ClauseCommaCheck(WordClasses classes) {
    that = classes.get("object-conjunction");
    question = classes.get("question-conjunction");
    asking = classes.get("asking-verb");
    excuses = classes.get("before-clause-comma");
    marks = classes.get("parenthesis-mark");
  }

  public static ClauseCommaCheck load(Knowledge knowledge, LanguageCode target) {
    return new ClauseCommaCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 2; i + 3 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!parse.token(i).is(",") || !isClause(parse, i + 2)) {
      return Optional.empty();
    }
    Token conjunction = parse.token(i + 1);
    boolean asks = question.lists(conjunction) && asking.lists(parse.token(i - 1));
    boolean says = that.lists(conjunction) && canHaveClause(parse, i - 1);
    if ((!asks && !says) || !isFirst(parse, i)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(i), conjunction),
                "No comma stands before a clause that completes what goes before.")
            .replace(" " + conjunction.text())
            .with(asks ? Confidence.HIGH : Confidence.MEDIUM));
  }

  private static boolean canHaveClause(Parse parse, int i) {
    return parse.is(i, Kind.NOUN)
        || parse.is(i, Kind.FINITE_VERB)
        || parse.is(i, Kind.BASE_VERB)
        || parse.is(i, Kind.PARTICIPLE)
        || parse.is(i, Kind.ADJECTIVE);
  }

  private static boolean isClause(Parse parse, int first) {
    int start = parse.is(first, Kind.ADVERB) ? first + 1 : first;
    int verb =
        parse.is(start, Kind.PRONOUN)
            ? start + 1
            : parse.nounPhraseAt(start).map(NounPhrase::end).orElse(parse.size());
    return IntStream.range(verb, parse.size())
        .anyMatch(k -> parse.is(k, Kind.FINITE_VERB) || parse.is(k, Kind.AUXILIARY));
  }

  /** Whether no mark or word before the comma makes it one of a pair, or right. */
  private boolean isFirst(Parse parse, int comma) {
    return parse.tokens().subList(0, comma).stream()
        .noneMatch(token -> marks.lists(token) || excuses.lists(token));
  }
}
