package dev.calque.core.reader;

import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like text and is none: addresses and template tags in every format, and in
 * Markdown also formulas, short codes, anchors and task boxes. Stateless, thread-safe; linear in
 * the length of the source, since no pattern looks further than a fixed number of units.
 */
public final class MaskFinder {

  private static final List<MaskRule> PLAIN = List.of(MaskRule.TAG, MaskRule.ADDRESS);
  private static final List<MaskRule> MARKDOWN =
      List.of(
          MaskRule.BREAK,
          MaskRule.FORMULA,
          MaskRule.ESCAPE,
          MaskRule.ESCAPED,
          MaskRule.TAG,
          MaskRule.NOTHING,
          MaskRule.ADDRESS);

  private final List<MaskRule> rules;
  private final Pattern pattern;

  private MaskFinder(List<MaskRule> rules) {
    this.rules = List.copyOf(rules);
    this.pattern =
        Pattern.compile(
            String.join("|", rules.stream().map(r -> "(" + r.regex() + ")").toList()),
            Pattern.MULTILINE);
  }

  /** For formats other than Markdown. */
  public static MaskFinder plain() {
    return new MaskFinder(PLAIN);
  }

  public static MaskFinder markdown() {
    return new MaskFinder(MARKDOWN);
  }

  /** For Markdown with modules. */
  public static MaskFinder mdx() {
    List<MaskRule> rules = new ArrayList<>(List.of(MaskRule.MODULE));
    rules.addAll(MARKDOWN);
    return new MaskFinder(rules);
  }

  /** What is masked from {@code start} to the end of the source. */
  public Masks find(String source, int start) {
    List<Mask> masks = new ArrayList<>();
    MaskCandidates candidates = new MaskCandidates(source);
    Matcher matcher = pattern.matcher(source).useAnchoringBounds(false).useTransparentBounds(true);
    int at = start;
    while (at < source.length()) {
      if (candidates.isAt(at) && matcher.region(at, source.length()).lookingAt()) {
        at = take(matcher, source, masks);
      } else {
        at++;
      }
    }
    return new Masks(masks);
  }

  private int take(Matcher matcher, String source, List<Mask> masks) {
    MaskRule rule = ruleOf(matcher);
    if (!rule.accepts(matcher.group())) {
      return matcher.start() + 1;
    }
    Span span = new Span(matcher.start(), rule.end(source, matcher.start(), matcher.end()));
    rule.kind().ifPresent(kind -> masks.add(new Mask(span, kind)));
    return span.end();
  }

  /** No regular expression of a rule has a capturing group, so that groups count rules. */
  private MaskRule ruleOf(Matcher matcher) {
    int group = 1;
    while (matcher.start(group) < 0) {
      group++;
    }
    return rules.get(group - 1);
  }
}
