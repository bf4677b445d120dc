package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries the tokens of each sentence one after another as the place of a pattern. */
final class Windows {

  private Windows() {}

  /**
   * The matches of a segment, in order.
   *
   * @param before how many tokens must stand before the place
   * @param behind how many tokens must stand behind it
   */
  static List<Match> find(AnalyzedSegment segment, int before, int behind, Pattern pattern) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = before; i + behind < tokens.size(); i++) {
        pattern.at(tokens, i).ifPresent(matches::add);
      }
    }
    return matches;
  }

  /** What is looked for. */
  interface Pattern {

    Optional<Match> at(List<Token> tokens, int place);
  }
}
