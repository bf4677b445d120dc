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
import java.util.stream.IntStream;

/**
 * A comma before a relative clause that tells which is meant: "the report, that appeared in May",
 * "those, who came late".
 */
public final class RelativeCommaCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "punctuation/relative-comma",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A comma before a relative clause that tells which is meant",
              "German and the Slavic languages set a comma before every relative clause; English"
                  + " has none before \"that\", nor before a clause without which nobody knows who"
                  + " or what is meant.")
          .meaning(Confidence.MEDIUM, "\"that\" and its verb behind a noun; an indefinite word")
          .with(
              "The bridge[[, that]] fell in May is closed.",
              "The bridge that fell in May is closed.");

  private final WordClass that;
  private final WordClass other;
  private final WordClass indefinite;
  private final WordClass unknown;
  private final WordClass comments;
  private final WordClass marks;

  private RelativeCommaCheck(WordClasses classes) {
    that = classes.get("object-conjunction");
    other = classes.get("restrictive-relative");
    indefinite = classes.get("indefinite-antecedent");
    unknown = classes.get("indefinite-plural");
    comments = classes.get("comment-verb");
    marks = classes.get("parenthesis-mark");
  }

  public static RelativeCommaCheck load(Knowledge knowledge, LanguageCode target) {
    return new RelativeCommaCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 1; i + 2 < parse.size(); i++) {
      if (parse.token(i).is(",") && isCut(parse, i)) {
        matches.add(match(segment, parse.token(i), parse.token(i + 1)));
      }
    }
    return matches;
  }

  private boolean isCut(Parse parse, int comma) {
    Token relative = parse.token(comma + 1);
    if (that.lists(relative) && isPredicate(parse, comma + 2)) {
      return parse.is(comma - 1, Kind.NOUN) && !isClauseBefore(parse, comma);
    }
    if (!that.lists(relative) && !other.lists(relative)) {
      return false;
    }
    Token head = parse.token(comma - 1);
    return (indefinite.lists(head) && comma > 1)
        || (unknown.lists(head)
            && other.lists(relative)
            && isBare(parse, comma)
            && isLast(parse, comma));
  }

  /** Not a comment on all that was said: "the bridge fell, that is …". */
  private boolean isPredicate(Parse parse, int verb) {
    return (parse.is(verb, Kind.FINITE_VERB) || parse.is(verb, Kind.AUXILIARY))
        && !comments.lists(parse.token(verb));
  }

  /** "If the bridge falls, that changes everything", "In spring, that hurts". */
  private static boolean isClauseBefore(Parse parse, int comma) {
    return parse.is(0, Kind.SUBORDINATOR)
        || parse.is(0, Kind.PREPOSITION)
        || parse.nounPhraseBefore(comma).filter(phrase -> isPart(parse, phrase)).isEmpty();
  }

  /** A noun phrase with a determiner that opens the sentence, or any behind a verb. */
  private static boolean isPart(Parse parse, NounPhrase phrase) {
    return (phrase.start() <= 1 && phrase.determiner().isPresent())
        || IntStream.range(0, phrase.start())
            .anyMatch(k -> parse.is(k, Kind.FINITE_VERB) || parse.is(k, Kind.AUXILIARY));
  }

  private static boolean isBare(Parse parse, int end) {
    return parse
        .nounPhraseBefore(end)
        .filter(phrase -> !parse.is(phrase.start(), Kind.DETERMINER))
        .isPresent();
  }

  /** No other comma: the clause is no parenthesis. */
  private boolean isLast(Parse parse, int comma) {
    return IntStream.range(0, parse.size())
        .noneMatch(k -> k != comma && marks.lists(parse.token(k)));
  }

  private static Match match(AnalyzedSegment segment, Token comma, Token relative) {
    return Match.of(
            RULE,
            segment.segment(),
            segment.spanOf(comma, relative),
            "No comma stands before a relative clause that tells which is meant.")
        .replace(" " + relative.text())
        .with(Confidence.MEDIUM);
  }
}
