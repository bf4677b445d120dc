package dev.calque.core.check.frame;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Rule;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Parser;
import java.util.ArrayList;
import java.util.List;

/** Parses each sentence once for all checks that look at phrases. */
public final class FrameChecks implements SegmentCheck {

  private final Parser parser;
  private final List<FrameCheck> checks;

  public FrameChecks(Parser parser, List<FrameCheck> checks) {
    this.parser = parser;
    this.checks = List.copyOf(checks);
  }

  @Override
  public List<Rule> rules() {
    return checks.stream().flatMap(check -> check.rules().stream()).toList();
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      Parse parse = parser.parse(sentence);
      for (FrameCheck check : checks) {
        matches.addAll(check.check(article, segment, parse));
      }
    }
    return matches;
  }
}
