package dev.calque.core.check.repetition;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same word twice in a row. Names, chants and doubles that grammar allows are silent. */
public final class DoubledWordCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "repetition/doubled-word",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "The same word twice in a row",
              "The engine repeated a word. Delete one, and see whether another belongs there.")
          .meaning(Confidence.HIGH, "a word of grammar that never follows itself")
          .meaning(Confidence.MEDIUM, "any other word")
          .with("He sat [[on on]] the wall.", "He knew that that was wrong.");

  private final Set<String> legal;
  private final Set<String> grammar;

  private DoubledWordCheck(Set<String> legal, Set<String> grammar) {
    this.legal = legal;
    this.grammar = grammar;
  }

  public static DoubledWordCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/";
    return new DoubledWordCheck(
        Table.load(knowledge, folder + "repetition/legal-doubles.txt").words(),
        Table.load(knowledge, folder + "spacing/grammar-words.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    List<Match> matches = new ArrayList<>();
    if (legal.isEmpty()) {
      return matches;
    }
    Words words = new Words(analyzed.text());
    for (int i = 1; i < words.size(); i++) {
      if (isDoubled(words, i) && !isOnPurpose(words, i)) {
        matches.add(match(analyzed.segment(), words, i));
      }
    }
    return matches;
  }

  private static boolean isDoubled(Words words, int second) {
    return words.isApartBySpace(second)
        && Character.isLetter(words.get(second).charAt(0))
        && words.get(second).equals(words.get(second - 1));
  }

  private boolean isOnPurpose(Words words, int second) {
    String word = words.get(second);
    boolean chant =
        (second > 1 && word.equals(words.get(second - 2)))
            || (second + 1 < words.size() && word.equals(words.get(second + 1)));
    return words.isCapitalized(second)
        || legal.contains(word)
        || (chant && !grammar.contains(word))
        || (word.length() == 1 && !grammar.contains(word))
        || words.before(second - 1).endsWith("-")
        || words.before(second + 1).startsWith("-");
  }

  private Match match(Segment segment, Words words, int second) {
    Match match =
        Match.of(RULE, segment, words.span(second - 1, second), "The same word twice in a row.");
    String once = words.asWritten(second - 1);
    return grammar.contains(words.get(second))
        ? match.replaceSafely(once)
        : match.replace(once).with(Confidence.MEDIUM);
  }
}
