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
   * The matches with the first of them as they are and the rest as repeated; the last that stays
   * says how many follow.
   *
   * @param matches of one kind, in the order of the article
   * @param shown how many stay as they are; those of low confidence do not count
   */
  public static List<Match> firstOf(List<Match> matches, int shown) {
    long more = matches.stream().filter(Habit::counts).count() - shown;
    List<Match> ranked = new ArrayList<>();
    int seen = 0;
    for (Match match : matches) {
      seen += counts(match) ? 1 : 0;
      if (counts(match) && seen > shown) {
        ranked.add(match.asRepeated());
      } else {
        boolean last = more > 0 && counts(match) && seen == shown;
        ranked.add(last ? match.because(more + " more in the article") : match);
      }
    }
    return List.copyOf(ranked);
  }

  private static boolean counts(Match match) {
    return match.confidence() != Confidence.LOW;
  }
}
