package dev.calque.core.check.grammar;

import dev.calque.core.analysis.Token;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import java.util.List;
import java.util.Optional;

/**
 * Finds, behind a modal verb and what interrupts it (adverbs, prepositional phrases, a stretch
 * between two commas), a main verb that is inflected again. Immutable.
 */
final class InterruptedVerb {

  private final WordClass introducesNoun;
  private final WordClass adverb;
  private final WordClass preposition;
  private final WordClass determiner;
  private final WordClass inside;
  private final WordClass inflected;
  private final WordClass base;
  private final WordClass pronoun;

  InterruptedVerb(WordClasses classes) {
    introducesNoun = classes.get("introduces-noun");
    adverb = classes.get("adverb");
    preposition = classes.get("preposition");
    determiner = classes.get("determiner");
    inside = classes.get("noun-phrase-inside");
    inflected = classes.get("finite-only");
    base = classes.get("base-verb");
    pronoun = classes.get("pronoun-subject");
  }

  Optional<Token> find(List<Token> tokens, int modalAt) {
    if (modalAt == 0 || isNoun(tokens, modalAt) || base.may(tokens.get(modalAt + 1))) {
      return Optional.empty();
    }
    int i = modalAt + 1;
    int commas = 0;
    int phrases = 0;
    int before = -1;
    while (i < tokens.size() && i != before) {
      before = i;
      if (adverb.only(tokens.get(i))) {
        i++;
      } else if (tokens.get(i).is(",")) {
        commas++;
        i++;
      } else if (preposition.lists(tokens.get(i))) {
        phrases++;
        i = afterPhrase(tokens, i + 1);
      }
    }
    boolean found =
        phrases > 0 && commas % 2 == 0 && i < tokens.size() && inflected.only(tokens.get(i));
    return found ? Optional.of(tokens.get(i)) : Optional.empty();
  }

  /** "The will of the people": a noun that looks like a modal verb. */
  private boolean isNoun(List<Token> tokens, int modalAt) {
    Token before = tokens.get(modalAt - 1);
    return introducesNoun.only(before) && !pronoun.lists(before);
  }

  private int afterPhrase(List<Token> tokens, int start) {
    int i = start;
    while (i < tokens.size() && determiner.only(tokens.get(i))) {
      i++;
    }
    while (i < tokens.size() && inside.may(tokens.get(i)) && !inflected.only(tokens.get(i))) {
      i++;
    }
    return i;
  }
}
