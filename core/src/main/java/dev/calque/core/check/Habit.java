package dev.calque.core.check;

import dev.calque.core.rule.Confidence;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes through a whole article: an editor who has seen it some times searches for the rest.
 */
public final class Habit {

  private Habit() {}

  /**
   * The matches with the first of them as they are and the rest of low confidence.
   *
   * @param matches of one kind, in the order of the article
   * @param shown how many stay as they are; those of low confidence do not count
   */
  public static List<Match> firstOf(List<Match> matches, int shown) {
    List<Match> ranked = new ArrayList<>();
    int seen = 0;
    for (Match match : matches) {
      boolean counts = match.confidence() != Confidence.LOW;
      ranked.add(counts && seen >= shown ? match.with(Confidence.LOW) : match);
      seen += counts ? 1 : 0;
    }
    return List.copyOf(ranked);
  }
}
