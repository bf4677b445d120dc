package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compounds torn apart at the hyphen: {@code open -minded}, {@code well- known}. Behind or before a
 * word of grammar the hyphen is a dash or hangs on purpose ({@code short- and long-term}).
 */
public final class SplitHyphenCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "spacing/split-hyphen",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A compound torn apart at its hyphen",
              "The engine put a space on one side of the hyphen. Join the two parts.")
          .meaning(Confidence.HIGH, "one part never stands alone, or both are names")
          .meaning(Confidence.MEDIUM, "the dictionary has the compound")
          .meaning(Confidence.LOW, "the hyphen may be a dash")
          .with("a [[good -natured]] dog", "a good-natured dog");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}’'/.@_-])(\\p{L}[\\p{L}’']+) -(\\p{L}{3,})(?![-\\p{L}\\p{N}=/_])");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}’'/.@_-])(\\p{L}{2,}|\\d{1,4})- (\\p{L}{2,})(?![-\\p{L}\\p{N}=/_])");
  private static final Pattern CLOSING_DASH = Pattern.compile("\\p{L}[,.]?- ");
  private static final Pattern OPENING_DASH = Pattern.compile("[ \u00A0]-\\p{L}");

  private final Set<String> grammar;
  private final Set<String> starts;
  private final Set<String> ends;

  private SplitHyphenCheck(Set<String> grammar, Set<String> starts, Set<String> ends) {
    this.grammar = grammar;
    this.starts = starts;
    this.ends = ends;
  }

  public static SplitHyphenCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/spacing/";
    return new SplitHyphenCheck(
        Table.load(knowledge, folder + "grammar-words.txt").words(),
        Table.load(knowledge, folder + "hyphen-starts.txt").words(),
        Table.load(knowledge, folder + "hyphen-ends.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    List<Match> matches = new ArrayList<>();
    if (!grammar.isEmpty()) {
      find(BEFORE, CLOSING_DASH, article.lexicon(), analyzed.segment(), matches);
      find(BEHIND, OPENING_DASH, article.lexicon(), analyzed.segment(), matches);
    }
    return matches;
  }

  private void find(
      Pattern form, Pattern otherDash, Lexicon lexicon, Segment segment, List<Match> matches) {
    Matcher pairs = form.matcher(segment.text());
    while (pairs.find()) {
      String left = pairs.group(1);
      String right = pairs.group(2);
      if (isGrammar(left) || isGrammar(right) || left.equalsIgnoreCase(right)) {
        continue;
      }
      Confidence confidence = confidence(form, lexicon, left, right);
      boolean paired = otherDash.matcher(segment.text()).find();
      matches.add(
          Match.of(RULE, segment, new Span(pairs.start(), pairs.end()), RULE.summary() + ".")
              .replaceSafely(left + "-" + right)
              .with(paired ? Confidence.LOW : confidence));
    }
  }

  private boolean isGrammar(String word) {
    return grammar.contains(word.toLowerCase(Locale.ROOT));
  }

  private Confidence confidence(Pattern form, Lexicon lexicon, String left, String right) {
    boolean number = Character.isDigit(left.charAt(0));
    if (starts.contains(left.toLowerCase(Locale.ROOT))
        || ends.contains(right.toLowerCase(Locale.ROOT))
        || (isCapitalized(left) && isCapitalized(right))) {
      return Confidence.HIGH;
    }
    boolean known = number || lexicon.knows(left + "-" + right);
    return known && form.equals(BEFORE) ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
