package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two verbs joined by <em>not only … but also</em> that are not in the same form. */
public final class NotOnlyButAlsoCheck implements SegmentCheck {

  private static final int NONE = -1;

  private static final Rule RULE =
      Rule.of(
              "grammar/not-only-parallel",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "Two verbs of \"not only … but also\" in different forms",
              "What stands behind \"not only\" and behind \"but also\" depends on the same word, so"
                  + " both verbs have the same form.")
          .meaning(Confidence.HIGH, "the two verbs hang on the same word and differ in form")
          .with(
              "The new line could not only relieve the ring road, [[but also to bring]] visitors.",
              "The new line could not only relieve the ring road, but also bring visitors.");

  private final WordClass modal;
  private final WordClass adverb;
  private final WordClass negation;
  private final WordClass only;
  private final WordClass but;
  private final WordClass also;
  private final WordClass mark;
  private final WordClass base;
  private final WordClass gerund;
  private final WordClass startsPhrase;

  private NotOnlyButAlsoCheck(WordClasses classes) {
    modal = classes.get("modal");
    adverb = classes.get("adverb");
    negation = classes.get("not-only-negation");
    only = classes.get("not-only-limit");
    but = classes.get("but-also-contrast");
    also = classes.get("but-also-addition");
    mark = classes.get("infinitive-mark");
    base = classes.get("base-verb");
    gerund = classes.get("gerund");
    startsPhrase = classes.get("object-start");
  }

  public static NotOnlyButAlsoCheck load(Knowledge knowledge, LanguageCode target) {
    return new NotOnlyButAlsoCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 4 < tokens.size(); i++) {
        if (negation.lists(tokens.get(i)) && only.lists(tokens.get(i + 1))) {
          unlike(segment, tokens, i).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  /**
   * @param notAt where "not only" begins
   */
  private Optional<Match> unlike(AnalyzedSegment segment, List<Token> tokens, int notAt) {
    int first = skipAdverbs(tokens, notAt + 2);
    int contrast = contrastBehind(tokens, first);
    if (contrast == NONE) {
      return Optional.empty();
    }
    int second = contrast + 1;
    while (second < tokens.size() && also.lists(tokens.get(second))) {
      second++;
    }
    if (second + 1 >= tokens.size() || !base.may(tokens.get(first))) {
      return Optional.empty();
    }
    Token governor = tokens.get(governorAt(tokens, notAt));
    if (modal.lists(governor) && !hasMark(tokens, first, contrast)) {
      return surplusMark(segment, tokens, contrast, second);
    }
    boolean bare = modal.lists(governor) || mark.lists(governor);
    return bare && second > contrast + 1
        ? gerundForBase(segment, tokens, contrast, second)
        : Optional.empty();
  }

  /** "could not only V … but also to V". */
  private Optional<Match> surplusMark(
      AnalyzedSegment segment, List<Token> tokens, int contrast, int second) {
    if (mark.lists(tokens.get(second)) && base.may(tokens.get(second + 1))) {
      Token verb = tokens.get(second + 1);
      String lead = segment.textOf(tokens.get(contrast), tokens.get(second - 1));
      return Optional.of(match(segment, tokens.get(contrast), verb, lead + " " + verb.text()));
    }
    return second > contrast + 1
        ? gerundForBase(segment, tokens, contrast, second)
        : Optional.empty();
  }

  /** "to not only V … but also Ving". */
  private Optional<Match> gerundForBase(
      AnalyzedSegment segment, List<Token> tokens, int contrast, int second) {
    Token verb = tokens.get(second);
    if (!gerund.may(verb) || !startsPhrase.may(tokens.get(second + 1))) {
      return Optional.empty();
    }
    String lead = segment.textOf(tokens.get(contrast), tokens.get(second - 1));
    return verb.readings().stream()
        .filter(reading -> gerund.tag().matcher(reading.pos()).matches())
        .map(Reading::lemma)
        .findFirst()
        .map(lemma -> match(segment, tokens.get(contrast), verb, lead + " " + lemma));
  }

  private int contrastBehind(List<Token> tokens, int first) {
    for (int i = first + 1; i < tokens.size(); i++) {
      if (but.lists(tokens.get(i))) {
        return i;
      }
    }
    return NONE;
  }

  private boolean hasMark(List<Token> tokens, int first, int contrast) {
    return tokens.subList(first, contrast).stream().anyMatch(mark::lists);
  }

  private int governorAt(List<Token> tokens, int notAt) {
    int i = notAt - 1;
    while (i > 0 && adverb.only(tokens.get(i))) {
      i--;
    }
    return i;
  }

  private int skipAdverbs(List<Token> tokens, int start) {
    int i = start;
    while (i + 1 < tokens.size() && adverb.only(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private static Match match(AnalyzedSegment segment, Token first, Token last, String better) {
    String message = "The verb does not have the form of the one behind \"not only\".";
    return Match.of(RULE, segment.segment(), segment.spanOf(first, last), message)
        .replace(better)
        .with(Confidence.HIGH);
  }
}
