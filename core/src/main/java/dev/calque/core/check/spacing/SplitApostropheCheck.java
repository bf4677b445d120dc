package dev.calque.core.check.spacing;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words torn apart at the apostrophe: {@code Klee 's}, {@code don' t}, {@code l' eau}. */
public final class SplitApostropheCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "spacing/split-apostrophe",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A word torn apart at its apostrophe",
              "The engine put a space on one side of the apostrophe. Join the two parts.")
          .meaning(Confidence.HIGH, "the parts are a word and an ending that belongs to it")
          .with("the [[painter 's]] hat", "the painter's hat");

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<Slip> slips;

  private SplitApostropheCheck(List<Slip> slips) {
    this.slips = List.copyOf(slips);
  }

  /**
   * With what stands behind an apostrophe ({@code apostrophe-ends.txt}) and before one ({@code
   * apostrophe-starts.txt}) in the target language.
   */
  public static SplitApostropheCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/spacing/";
    Set<String> ends = Table.load(knowledge, folder + "apostrophe-ends.txt").words();
    Set<String> starts = Table.load(knowledge, folder + "apostrophe-starts.txt").words();
    List<Slip> slips = new ArrayList<>();
    if (!ends.isEmpty()) {
      String end = "(?:" + String.join("|", ends) + ")(?![\\p{L}\\p{N}'’])";
      slips.add(slip("[\\p{L}\\p{N}]+ ['’]" + end));
      slips.add(
          slip("(?<!['‘“\"(][\\p{L}\\p{N}]{0,30})(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+['’] " + end));
    }
    if (!starts.isEmpty()) {
      String start = "(?<![\\p{L}'’])(?:" + String.join("|", starts) + ")";
      slips.add(slip(start + "(?: ['’]|['’] )[hH]?[aeiouyàâéèêëîïôœùûAEIOUYÀÂÉÈÊÎÔŒ]\\p{L}*"));
    }
    return new SplitApostropheCheck(slips);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    boolean none = analyzed.text().indexOf('\'') < 0 && analyzed.text().indexOf('’') < 0;
    return none
        ? List.of()
        : slips.stream().flatMap(slip -> slip.in(analyzed.segment()).stream()).toList();
  }

  private static Slip slip(String form) {
    return new Slip(
        RULE, Pattern.compile(form, FLAGS), r -> r.group().replace(" ", ""), Confidence.HIGH);
  }
}
