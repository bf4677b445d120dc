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
 * The impersonal subject of the source language where the target has a passive or a personal one:
 * "one speaks of it much".
 */
public final class GenericOneCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/generic-pronoun",
              "style/unidiomatic",
              Severity.MINOR,
              "An impersonal subject as in the source language",
              "French, German and the Slavic languages have a light impersonal subject (on, man, or"
                  + " none); English has \"you\", \"we\", \"people\", or a passive.")
          .meaning(Confidence.MEDIUM, "news prose hardly ever has this subject")
          .with("When it rains, [[one hears]] the river.", "When it rains, you hear the river.");

  private final WordClass generic;
  private final WordClass copula;
  private final WordClass counts;

  private GenericOneCheck(WordClasses classes) {
    generic = classes.get("generic-subject");
    copula = classes.get("be-form");
    counts = classes.get("before-counted-one");
  }

  public static GenericOneCheck load(Knowledge knowledge, LanguageCode target) {
    return new GenericOneCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 1 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int i) {
    if (!generic.lists(parse.token(i)) || !opensClause(parse, i)) {
      return Optional.empty();
    }
    int verb = parse.is(i + 1, Kind.ADVERB) ? i + 2 : i + 1;
    boolean predicate = parse.is(verb, Kind.FINITE_VERB) || parse.is(verb, Kind.AUXILIARY);
    if (!predicate || (!follows(parse, i) && copula.lists(parse.token(verb)))) {
      return Optional.empty();
    }
    String words = segment.textOf(parse.token(i), parse.token(verb));
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(i), parse.token(verb)),
                "\"" + words + "\" has the impersonal subject of another language.")
            .with(Confidence.MEDIUM));
  }

  /** "One is red, the other blue": counted, unless a conjunction comes before. */
  private static boolean follows(Parse parse, int i) {
    return parse.is(i - 1, Kind.SUBORDINATOR);
  }

  private boolean opensClause(Parse parse, int i) {
    if (i > 0 && counts.lists(parse.token(i - 1))) {
      return false;
    }
    return i == 0
        || parse.is(i - 1, Kind.MARK)
        || parse.is(i - 1, Kind.SUBORDINATOR)
        || parse.is(i - 1, Kind.COORDINATOR);
  }
}
