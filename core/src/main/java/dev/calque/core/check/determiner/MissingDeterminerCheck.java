package dev.calque.core.check.determiner;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.check.grammar.IndefiniteArticle;
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
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A singular noun that is always counted, without any determiner, in running text. */
public final class MissingDeterminerCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "determiner/missing",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A singular noun lacks its article",
              "A singular noun that can be counted takes an article or another determiner in"
                  + " running text. Languages without articles lose it.")
          .meaning(
              Confidence.MEDIUM,
              "a noun that is always counted stands bare behind a verb or a preposition, and not in"
                  + " a phrase that is fixed so")
          .with(
              "They spoke about the budget of [[small village]].",
              "They spoke about the budget of a small village.");

  private static final int SHORTEST = 7;

  private static final Set<Kind> GOVERN =
      EnumSet.of(Kind.PREPOSITION, Kind.FINITE_VERB, Kind.BASE_VERB, Kind.GERUND);
  private static final Set<Kind> FOLLOW =
      EnumSet.of(Kind.PREPOSITION, Kind.FINITE_VERB, Kind.AUXILIARY, Kind.SUBORDINATOR);

  private final WordClass closes;
  private final WordClass infinitiveMark;
  private final WordClass verb;
  private final Set<String> counted;
  private final Set<String> bareAfter;
  private final Choices articles;

  private MissingDeterminerCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/determiner/";
    closes = classes.get("ends-phrase");
    infinitiveMark = classes.get("infinitive-mark");
    verb = classes.get("base-verb");
    counted = Table.load(knowledge, folder + "count-nouns.txt").words();
    bareAfter = Table.load(knowledge, folder + "bare-after.txt").words();
    articles =
        new Choices(classes.get("definite-article"), IndefiniteArticle.load(knowledge, target));
  }

  public static MissingDeterminerCheck load(Knowledge knowledge, LanguageCode target) {
    return new MissingDeterminerCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article context, AnalyzedSegment segment, Parse parse) {
    if (segment.role().isHeading()) {
      return List.of();
    }
    return parse.nounPhrases().stream()
        .filter(phrase -> isBare(parse, phrase))
        .filter(phrase -> isGoverned(parse, phrase.start()) || isSubject(parse, phrase))
        .filter(phrase -> isAlone(parse, phrase))
        .map(phrase -> match(segment, parse, phrase))
        .toList();
  }

  private boolean isBare(Parse parse, NounPhrase phrase) {
    boolean plain = phrase.determiner().isEmpty() && phrase.head() == phrase.end() - 1;
    Token head = parse.token(phrase.head());
    String noun = phrase.head() == 0 ? Initial.lower(head.text()) : head.text();
    if (!plain || !counted.contains(noun)) {
      return false;
    }
    for (int i = phrase.start(); i < phrase.head(); i++) {
      boolean modifier = parse.is(i, Kind.ADJECTIVE) || parse.is(i, Kind.ADVERB);
      if (!modifier || (i > 0 && parse.token(i).isCapitalized())) {
        return false;
      }
    }
    return true;
  }

  /** "Lawyer returned home.": the subject that opens a whole sentence, not a note or a title. */
  private boolean isSubject(Parse parse, NounPhrase phrase) {
    boolean predicate =
        parse.is(phrase.end(), Kind.AUXILIARY) || parse.is(phrase.end(), Kind.FINITE_VERB);
    return phrase.start() == 0
        && predicate
        && parse.size() > SHORTEST
        && parse.token(parse.size() - 1).is(".");
  }

  private boolean isGoverned(Parse parse, int start) {
    if (start == 0 || !GOVERN.contains(parse.kinds().get(start - 1))) {
      return false;
    }
    Token before = parse.token(start - 1);
    String two = start > 1 ? parse.token(start - 2).lower() + " " + before.lower() : "";
    return parse.token(start).spaceBefore()
        && !(infinitiveMark.lists(before) && verb.may(parse.token(start)))
        && !bareAfter.contains(before.lower())
        && !bareAfter.contains(two);
  }

  /** Neither part of a compound nor repeated ("from door to door"). */
  private boolean isAlone(Parse parse, NounPhrase phrase) {
    int end = phrase.end();
    if (end == parse.size()) {
      return true;
    }
    Token next = parse.token(end);
    String head = parse.token(phrase.head()).lower();
    boolean again = end + 1 < parse.size() && parse.token(end + 1).lower().equals(head);
    boolean before = phrase.start() > 1 && parse.token(phrase.start() - 2).lower().equals(head);
    boolean ends = closes.lists(next) || FOLLOW.contains(parse.kinds().get(end));
    return ends && !again && !before;
  }

  private Match match(AnalyzedSegment segment, Parse parse, NounPhrase phrase) {
    Token first = parse.token(phrase.start());
    Token last = parse.token(phrase.head());
    String words = segment.textOf(first, last);
    String message = "\"" + words + "\" is a singular noun that is counted: it needs an article.";
    return Match.of(RULE, segment.segment(), segment.spanOf(first, last), message)
        .with(Confidence.MEDIUM)
        .replace(phrase.start() == 0 ? atStart(words) : articles.before(words));
  }

  /** The article takes the capital of the sentence. */
  private List<String> atStart(String words) {
    return articles.before(Initial.lower(words)).stream().map(Initial::upper).toList();
  }

  /** The articles that a phrase can take. */
  private record Choices(WordClass definite, IndefiniteArticle indefinite) {

    List<String> before(String words) {
      List<String> choices = new ArrayList<>();
      definite.words().stream()
          .sorted()
          .map(article -> article + " " + words)
          .forEach(choices::add);
      indefinite.before(words.split(" ", 2)[0]).map(a -> a + " " + words).ifPresent(choices::add);
      return choices;
    }
  }
}
