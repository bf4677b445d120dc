package dev.calque.core.check.grammar;

import dev.calque.core.analysis.Token;
import java.util.List;

/**
 * What stands around a token, told from tags alone: enough to find a main verb behind its subject,
 * and to give up where tags do not suffice. Immutable.
 */
final class Clause {

  private static final int NOWHERE = -1;

  private final WordClass noun;
  private final WordClass verb;
  private final WordClass nonFinite;
  private final WordClass finite;
  private final WordClass auxiliary;
  private final WordClass adverb;
  private final WordClass relative;
  private final WordClass introducesNoun;
  private final WordClass pronoun;
  private final WordClass phraseStart;

  Clause(WordClasses classes) {
    noun = classes.get("noun");
    verb = classes.get("verb");
    nonFinite = classes.get("non-finite");
    finite = classes.get("finite-or-modal");
    auxiliary = classes.get("auxiliary");
    adverb = classes.get("adverb");
    relative = classes.get("relative");
    introducesNoun = classes.get("introduces-noun");
    pronoun = classes.get("pronoun-subject");
    phraseStart = classes.get("noun-phrase-start");
  }

  /** Whether the word before makes a noun of a token that could be a verb as well. */
  boolean isNounByPlace(List<Token> tokens, int i) {
    return i > 0 && introducesNoun.may(tokens.get(i - 1));
  }

  /** Whether a token can be a finite verb where it stands. */
  boolean isFinite(List<Token> tokens, int i) {
    return finite.may(tokens.get(i)) && !isNounByPlace(tokens, i);
  }

  /** Whether a relative clause opens here, with its pronoun or without ("the man she loves"). */
  boolean opensRelative(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (relative.lists(token)) {
      return true;
    }
    boolean afterNoun = i > 0 && noun.may(tokens.get(i - 1));
    return afterNoun
        && (pronoun.lists(token) || (phraseStart.only(token) && !noun.may(tokens.get(i - 1))));
  }

  /** The first token behind the verbs of a relative clause that opens at {@code i}, or none. */
  int afterRelativeVerbs(List<Token> tokens, int i) {
    int at = i + 1;
    while (at < tokens.size() && !isFinite(tokens, at)) {
      at++;
    }
    return at >= tokens.size() ? NOWHERE : afterVerbs(tokens, at);
  }

  private int afterVerbs(List<Token> tokens, int first) {
    int at = first;
    boolean more = true;
    while (more && at < tokens.size()) {
      more = auxiliary.lists(tokens.get(at));
      at++;
      while (at < tokens.size() && adverb.may(tokens.get(at)) && !verb.may(tokens.get(at))) {
        at++;
      }
      more = more && at < tokens.size() && nonFinite.may(tokens.get(at));
    }
    return at;
  }
}
