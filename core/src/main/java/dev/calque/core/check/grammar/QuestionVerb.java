package dev.calque.core.check.grammar;

import dev.calque.core.analysis.Token;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import java.util.List;
import java.util.Optional;

/**
 * Finds, behind an inverted auxiliary and its subject, a main verb that is inflected again. It
 * steps over relative clauses, with their pronoun or without, and over infinitives; where tags
 * leave a doubt it finds nothing. Immutable.
 */
final class QuestionVerb {

  private final WordClass noun;
  private final WordClass verb;
  private final WordClass base;
  private final WordClass participle;
  private final WordClass inflected;
  private final WordClass finite;
  private final WordClass nonFinite;
  private final WordClass auxiliary;
  private final WordClass adverb;
  private final WordClass relative;
  private final WordClass pronoun;
  private final WordClass introducesNoun;
  private final WordClass phraseInside;
  private final WordClass infinitiveMark;
  private final WordClass breaks;
  private final WordClass determiner;
  private final WordClass preposition;
  private final WordClass coordinator;

  QuestionVerb(WordClasses classes) {
    noun = classes.get("noun");
    verb = classes.get("verb");
    base = classes.get("base-verb");
    participle = classes.get("past-or-participle");
    inflected = classes.get("finite-only");
    finite = classes.get("finite-or-modal");
    nonFinite = classes.get("non-finite");
    auxiliary = classes.get("auxiliary");
    adverb = classes.get("adverb");
    relative = classes.get("relative");
    pronoun = classes.get("pronoun-subject");
    introducesNoun = classes.get("introduces-noun");
    phraseInside = classes.get("noun-phrase-inside");
    infinitiveMark = classes.get("infinitive-mark");
    breaks = classes.get("breaks-clause");
    determiner = classes.get("determiner");
    preposition = classes.get("preposition");
    coordinator = classes.get("coordinator");
  }

  /**
   * The inflected main verb.
   *
   * @param auxiliaryAt where the auxiliary stands
   * @param perfect whether the auxiliary wants a participle and not the base form
   */
  Optional<Token> find(List<Token> tokens, int auxiliaryAt, boolean perfect) {
    int commas = 0;
    int subjectFrom = auxiliaryAt + 1;
    int i = auxiliaryAt + 1;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (opensRelative(tokens, i, auxiliaryAt)) {
        i = afterRelativeVerbs(tokens, i);
        subjectFrom = i;
      } else if (breaks.lists(token)) {
        return Optional.empty();
      } else if (isInfinitive(tokens, i)) {
        i += 2;
      } else if (inflected.only(token) && !token.isElided()) {
        boolean sure = commas % 2 == 0 && !isContact(tokens, i, subjectFrom);
        return sure && !afterCoordinator(tokens, i) ? Optional.of(token) : Optional.empty();
      } else if (isRight(tokens, i, perfect)) {
        return Optional.empty();
      } else {
        commas += token.is(",") ? 1 : 0;
        i++;
      }
    }
    return Optional.empty();
  }

  private boolean isInfinitive(List<Token> tokens, int i) {
    return infinitiveMark.lists(tokens.get(i))
        && i + 1 < tokens.size()
        && verb.may(tokens.get(i + 1));
  }

  /** A verb as the auxiliary wants it, or one that may be. */
  private boolean isRight(List<Token> tokens, int i, boolean perfect) {
    Token token = tokens.get(i);
    if (introducesNoun.only(tokens.get(i - 1))) {
      return false;
    }
    return base.may(token) || (perfect && participle.may(token)) || auxiliary.lists(token);
  }

  private boolean opensRelative(List<Token> tokens, int i, int auxiliaryAt) {
    Token token = tokens.get(i);
    boolean afterNoun = i > auxiliaryAt + 1 && noun.may(tokens.get(i - 1));
    return i > auxiliaryAt + 1 && (relative.lists(token) || (afterNoun && pronoun.lists(token)));
  }

  private int afterRelativeVerbs(List<Token> tokens, int i) {
    int at = i + 1;
    while (at < tokens.size() && !isFinite(tokens, at)) {
      at++;
    }
    boolean more = true;
    while (more && at < tokens.size()) {
      more = auxiliary.lists(tokens.get(at));
      at++;
      while (at < tokens.size() && adverb.only(tokens.get(at))) {
        at++;
      }
      more = more && at < tokens.size() && nonFinite.may(tokens.get(at));
    }
    return at;
  }

  private boolean isFinite(List<Token> tokens, int i) {
    return finite.may(tokens.get(i)) && !introducesNoun.only(tokens.get(i - 1));
  }

  /** Whether a subject of its own stands before the verb, behind a noun: "the car Ann drives". */
  private boolean isContact(List<Token> tokens, int verbAt, int subjectFrom) {
    int i = verbAt - 1;
    while (i >= subjectFrom && adverb.only(tokens.get(i))) {
      i--;
    }
    int inner = i;
    while (inner >= subjectFrom && phraseInside.may(tokens.get(inner))) {
      inner--;
    }
    long names = tokens.subList(inner + 1, i + 1).stream().filter(Token::isCapitalized).count();
    boolean mixed = names > 0 && names < i - inner;
    boolean opens = inner > subjectFrom && determiner.only(tokens.get(inner));
    return mixed || (opens && isNoun(tokens.get(inner - 1)));
  }

  private boolean isNoun(Token token) {
    return noun.may(token) && !preposition.lists(token);
  }

  private boolean afterCoordinator(List<Token> tokens, int i) {
    return coordinator.lists(tokens.get(i - 1));
  }
}
