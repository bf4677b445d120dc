package dev.calque.core.syntax;

import dev.calque.core.analysis.Sentence;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/**
 * Finds noun phrases and verb groups: shallow, from tags, chunks and data, so that a garbled
 * sentence still gives the phrases that it has. Immutable and thread-safe.
 */
public final class Parser {

  /** Finds no phrases. */
  public static final Parser NONE = new Parser(KindTagger.NONE, PhraseRules.NONE);

  private final KindTagger tagger;
  private final PhraseRules rules;

  private Parser(KindTagger tagger, PhraseRules rules) {
    this.tagger = tagger;
    this.rules = rules;
  }

  /** A language without data gives parses without phrases. */
  public static Parser load(Knowledge knowledge, LanguageCode language) {
    return new Parser(KindTagger.load(knowledge, language), PhraseRules.load(knowledge, language));
  }

  public Parse parse(Sentence sentence) {
    List<Kind> kinds = tagger.kinds(sentence.tokens());
    StringBuilder letters = new StringBuilder();
    kinds.forEach(kind -> letters.append(kind.letter()));
    return new Parse(sentence, kinds, rules.nounPhrases(letters), rules.verbGroups(letters));
  }
}
