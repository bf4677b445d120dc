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
 * An adverbial between a verb and its object, where many languages have it: "opened on Monday an
 * inquiry", "repairs also the roof".
 */
public final class SplitObjectCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/split-object",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An adverbial between a verb and its object",
              "In English nothing short comes between a verb and its object: the adverbial stands"
                  + " before the verb or behind the object.")
          .meaning(Confidence.HIGH, "a day or an adverb of time before an object with an article")
          .meaning(
              Confidence.MEDIUM,
              "an adverb that stands before its verb, or a phrase before the object")
          .with(
              "The town [[opened on Monday]] a new bridge.",
              "The town on Monday opened a new bridge.");

  private final WordClass before;
  private final WordClass time;
  private final WordClass day;
  private final WordClass preposition;
  private final WordClass during;
  private final WordClass temporal;
  private final WordClass none;
  private final WordClass article;

  private SplitObjectCheck(WordClasses classes) {
    before = classes.get("adverb-before-verb");
    time = classes.get("adverb-of-time");
    day = classes.get("day-noun");
    preposition = classes.get("preposition-of-day");
    during = classes.get("preposition-of-date");
    temporal = classes.get("time-noun");
    none = classes.get("not-split-from-object");
    article = classes.get("article");
  }

  public static SplitObjectCheck load(Knowledge knowledge, LanguageCode target) {
    return new SplitObjectCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 2 < parse.size(); i++) {
      at(segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(AnalyzedSegment segment, Parse parse, int verb) {
    if (!isVerb(parse, verb) || none.lists(parse.token(verb))) {
      return Optional.empty();
    }
    int end = adverbialEnd(parse, verb + 1);
    if (end == verb + 1) {
      return splitByPhrase(segment, parse, verb);
    }
    if (!isObject(parse, end)) {
      return Optional.empty();
    }
    Token last = parse.token(end - 1);
    String adverbial = adverbial(segment, parse, verb + 1, last);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(verb), last),
                "\"" + adverbial + "\" stands between the verb and its object.")
            .replace(adverbial + " " + parse.token(verb).text())
            .with(isSure(parse, verb + 1) ? Confidence.HIGH : Confidence.MEDIUM));
  }

  /** "offers in the evening a meal": the phrase stands behind the object in English. */
  private Optional<Match> splitByPhrase(AnalyzedSegment segment, Parse parse, int verb) {
    Optional<NounPhrase> inner =
        parse.is(verb + 1, Kind.PREPOSITION) ? parse.nounPhraseAt(verb + 2) : Optional.empty();
    if (none.equals(WordClass.NONE)
        || inner.isEmpty()
        || !parse.is(verb + 2, Kind.DETERMINER)
        || !isObject(parse, inner.get().end())
        || !article.lists(parse.token(inner.get().end()))) {
      return Optional.empty();
    }
    Token last = parse.token(inner.get().end() - 1);
    String phrase = segment.textOf(parse.token(verb + 1), last);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(verb), last),
                "\"" + phrase + "\" stands between the verb and its object.")
            .with(Confidence.MEDIUM));
  }

  private boolean isSure(Parse parse, int i) {
    return !before.lists(parse.token(i)) && !during.lists(parse.token(i));
  }

  /** As written, and a bare day with its preposition. */
  private String adverbial(AnalyzedSegment segment, Parse parse, int start, Token last) {
    String written = segment.textOf(parse.token(start), last);
    return isDay(parse, start)
        ? preposition.words().stream().findFirst().map(on -> on + " " + written).orElse(written)
        : written;
  }

  private static boolean isVerb(Parse parse, int i) {
    return parse.is(i, Kind.FINITE_VERB)
        || (parse.is(i, Kind.PARTICIPLE) && parse.is(i - 1, Kind.AUXILIARY));
  }

  private int adverbialEnd(Parse parse, int i) {
    Token first = parse.token(i);
    if (before.lists(first) || time.lists(first) || isDay(parse, i)) {
      return i + 1;
    }
    if (preposition.lists(first) && isDay(parse, i + 1)) {
      return i + 2;
    }
    return during.lists(first) ? behindDates(parse, i + 1, i) : i;
  }

  private boolean isDay(Parse parse, int i) {
    return i < parse.size() && day.lists(parse.token(i)) && parse.token(i).isCapitalized();
  }

  /** "in 2004", "between June and August". */
  private int behindDates(Parse parse, int start, int none) {
    if (!isDate(parse, start)) {
      return none;
    }
    boolean two = parse.is(start + 1, Kind.COORDINATOR) && isDate(parse, start + 2);
    return two ? start + 3 : start + 1;
  }

  private boolean isDate(Parse parse, int i) {
    if (i >= parse.size()) {
      return false;
    }
    Token token = parse.token(i);
    return temporal.tag().matcher(token.text()).matches()
        || (temporal.lists(token) && token.isCapitalized());
  }

  private boolean isObject(Parse parse, int start) {
    Optional<NounPhrase> phrase = parse.nounPhraseAt(start);
    return phrase.isPresent()
        && parse.is(start, Kind.DETERMINER)
        && IntStream.range(start, phrase.get().end()).noneMatch(k -> temporal.lists(parse.token(k)))
        && !parse.is(phrase.get().end(), Kind.FINITE_VERB)
        && !parse.is(phrase.get().end(), Kind.AUXILIARY);
  }
}
