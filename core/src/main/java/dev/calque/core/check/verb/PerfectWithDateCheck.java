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
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A perfect beside a day that is over: "has announced on Monday", "have declared yesterday".
 * French, German and Italian tell news in the perfect.
 */
public final class PerfectWithDateCheck implements FrameCheck {

  private static final int REACH = 9;

  private static final Rule RULE =
      Rule.of(
              "grammar/perfect-with-date",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A perfect with a point of time that is over",
              "With yesterday, last week or a past day, English has the past tense.")
          .meaning(Confidence.HIGH, "the day stands directly behind the verb")
          .meaning(Confidence.MEDIUM, "the day stands in the same clause")
          .with(
              "The club [[has announced]] yesterday that it will close.",
              "The club announced yesterday that it will close.");

  private final WordClass perfect;
  private final WordClass be;
  private final WordClass past;
  private final WordClass day;
  private final WordClass preposition;
  private final WordClass since;
  private final Pattern verbTag;
  private final String pastTag;

  private PerfectWithDateCheck(WordClasses classes) {
    perfect = classes.get("present-perfect-auxiliary");
    be = classes.get("been");
    past = classes.get("past-adverb");
    day = classes.get("day-noun");
    preposition = classes.get("preposition-of-day");
    since = classes.get("not-point-of-time");
    verbTag = classes.get("verb").tag();
    pastTag = classes.get("past-tense").tag().pattern();
  }

  public static PerfectWithDateCheck load(Knowledge knowledge, LanguageCode target) {
    return new PerfectWithDateCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 2 < parse.size(); i++) {
      at(article, segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(Article article, AnalyzedSegment segment, Parse parse, int i) {
    if (!perfect.lists(parse.token(i))
        || !parse.is(i + 1, Kind.PARTICIPLE)
        || be.lists(parse.token(i + 1))) {
      return Optional.empty();
    }
    int date = date(parse, i + 2);
    if (date < 0) {
      return Optional.empty();
    }
    Token verb = parse.token(i + 1);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(i), verb),
                "The day is over: past tense.")
            .replace(article.lexicon().inflect(lemma(verb), pastTag).stream().limit(1).toList())
            .with(date == i + 2 ? Confidence.HIGH : Confidence.MEDIUM));
  }

  private String lemma(Token verb) {
    return verb.readings().stream()
        .filter(reading -> verbTag.matcher(reading.pos()).matches())
        .findFirst()
        .orElse(verb.readings().get(0))
        .lemma();
  }

  /** Where the point of time stands in the rest of the clause; negative if there is none. */
  private int date(Parse parse, int start) {
    for (int k = start; k < Math.min(parse.size(), start + REACH); k++) {
      if (endsClause(parse, k) || since.lists(parse.token(k))) {
        return -1;
      }
      if (past.lists(parse.token(k)) || isDay(parse, k, start)) {
        return k;
      }
    }
    return -1;
  }

  private boolean isDay(Parse parse, int k, int start) {
    boolean prepared = preposition.lists(parse.token(k)) && k + 1 < parse.size();
    return prepared
        ? day.lists(parse.token(k + 1))
        : k == start && day.lists(parse.token(k)) && parse.token(k).isCapitalized();
  }

  private static boolean endsClause(Parse parse, int k) {
    return parse.is(k, Kind.FINITE_VERB)
        || parse.is(k, Kind.AUXILIARY)
        || parse.is(k, Kind.SUBORDINATOR)
        || parse.is(k, Kind.INFINITIVE_MARK)
        || parse.is(k, Kind.MARK);
  }
}
