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
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Several words that come again at once ({@code in the hall in the hall}), which models do when
 * they lose their way. {@code Again and again and again} is no such loop: it ends on the word that
 * it began with.
 */
public final class LoopCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "repetition/loop",
              "linguistic-conventions/unintelligible",
              Severity.MAJOR,
              "The same words twice in a row",
              "The engine wrote the same words again. Delete them, and compare with the original"
                  + " what is missing.")
          .meaning(Confidence.HIGH, "three words or more at once")
          .meaning(Confidence.MEDIUM, "two words that may be a figure of speech")
          .with("They met [[in the hall in the hall]].", "They met again and again and again.");

  private static final int LONGEST = 12;
  private static final int SHORTEST = 2;
  private static final int RHETORIC = 3;
  private static final int TIMES_BEYOND_RHETORIC = 3;

  private final Set<String> chains;

  private LoopCheck(Set<String> chains) {
    this.chains = chains;
  }

  /** With the words that join a word to itself in the target language: more and more. */
  public static LoopCheck load(Knowledge knowledge, LanguageCode target) {
    String path = "languages/" + target + "/repetition/chain-words.txt";
    return new LoopCheck(Table.load(knowledge, path).words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Words words = new Words(analyzed.text());
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 2 * SHORTEST <= words.size(); ) {
      Optional<Loop> loop = loopAt(words, i);
      loop.ifPresent(l -> matches.add(match(analyzed.segment(), words, l)));
      i += loop.map(l -> l.length() * l.times()).orElse(1);
    }
    return matches;
  }

  private record Loop(int start, int length, int times) {}

  private Optional<Loop> loopAt(Words words, int start) {
    for (int length = LONGEST; length >= SHORTEST; length--) {
      int times = 1;
      while (words.areSame(start, start + times * length, length)) {
        times++;
      }
      Loop loop = new Loop(start, length, times);
      if (times > 1 && isLoop(words, loop)) {
        return Optional.of(loop);
      }
    }
    return Optional.empty();
  }

  private boolean isLoop(Words words, Loop loop) {
    int end = loop.start() + loop.length() * loop.times();
    List<Integer> inside = IntStream.range(loop.start(), end).boxed().toList();
    long different = inside.stream().map(words::get).distinct().count();
    boolean running =
        inside.stream().skip(1).allMatch(w -> words.isApartBySpace(w))
            || (loop.times() >= TIMES_BEYOND_RHETORIC && loop.length() >= RHETORIC);
    boolean written = inside.stream().allMatch(w -> Character.isLetter(words.get(w).charAt(0)));
    boolean named = inside.stream().allMatch(words::isCapitalized);
    return running && written && !named && different > 1 && !isChain(words, loop, end);
  }

  /** Whether a pair goes on with its first word, or followed on its second: more and more and. */
  private boolean isChain(Words words, Loop loop, int end) {
    String first = words.get(loop.start());
    String last = words.get(end - 1);
    return loop.length() == SHORTEST
        && (chains.isEmpty()
            || chains.contains(first)
            || chains.contains(last)
            || (end < words.size() && words.get(end).equals(first))
            || (loop.start() > 0 && words.get(loop.start() - 1).equals(last)));
  }

  private static Match match(Segment segment, Words words, Loop loop) {
    int end = loop.start() + loop.length() * loop.times();
    Span once = words.span(loop.start(), loop.start() + loop.length() - 1);
    return Match.of(RULE, segment, words.span(loop.start(), end - 1), RULE.summary() + ".")
        .replace(once.in(segment.text()))
        .with(loop.length() > SHORTEST ? Confidence.HIGH : Confidence.MEDIUM);
  }
}
