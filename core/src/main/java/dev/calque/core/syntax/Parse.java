package dev.calque.core.syntax;

import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with the kinds of its tokens and its phrases. All indices are those of {@link
 * Sentence#tokens()}.
 *
 * @param kinds one a token
 * @param nounPhrases in order, without overlap
 * @param verbGroups in order, without overlap
 */
public record Parse(
    Sentence sentence, List<Kind> kinds, List<NounPhrase> nounPhrases, List<VerbGroup> verbGroups) {

  public Parse {
    kinds = List.copyOf(kinds);
    nounPhrases = List.copyOf(nounPhrases);
    verbGroups = List.copyOf(verbGroups);
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  public int size() {
    return sentence.tokens().size();
  }

  /** Whether a token of this kind stands there; false outside the sentence. */
  public boolean is(int index, Kind kind) {
    return index >= 0 && index < kinds.size() && kinds.get(index) == kind;
  }

  /** The noun phrase that begins there, if one does. */
  public Optional<NounPhrase> nounPhraseAt(int start) {
    return nounPhrases.stream().filter(phrase -> phrase.start() == start).findFirst();
  }

  /** The noun phrase that ends before a token, if one does. */
  public Optional<NounPhrase> nounPhraseBefore(int end) {
    return nounPhrases.stream().filter(phrase -> phrase.end() == end).findFirst();
  }

  /** The verb group that begins there, if one does. */
  public Optional<VerbGroup> verbGroupAt(int start) {
    return verbGroups.stream().filter(group -> group.start() == start).findFirst();
  }

  /** The kinds as letters, to look for shapes in. */
  public String shape() {
    StringBuilder letters = new StringBuilder();
    kinds.forEach(kind -> letters.append(kind.letter()));
    return letters.toString();
  }
}
