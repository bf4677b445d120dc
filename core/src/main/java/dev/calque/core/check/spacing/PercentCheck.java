package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Space before a per cent sign in a language that writes none. Science writes it on purpose (ISO
 * 80000-1), so that an article which always does is only worth a look, unless it was translated
 * from a language with that habit.
 */
public final class PercentCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "spacing/percent",
              "locale-conventions/number",
              Severity.MINOR,
              "Space before the per cent sign",
              "The sign stands close to the number in this language. Delete the space.")
          .meaning(
              Confidence.HIGH, "the article was translated from a language that sets the space")
          .meaning(Confidence.MEDIUM, "the article writes it both ways")
          .meaning(Confidence.LOW, "the article always sets the space: it may be the house's style")
          .with("It rose by [[5 %]].", "It rose by 5%.");

  private static final Pattern SPACED =
      Pattern.compile("(\\d[\\d.,]*)[ \u00A0\u202F]%(?![\\p{L}\\d])");
  private static final Pattern CLOSED = Pattern.compile("\\d%");

  private final Habits habits;

  private PercentCheck(Habits habits) {
    this.habits = habits;
  }

  public static PercentCheck load(Knowledge knowledge, LanguageCode target) {
    return new PercentCheck(Habits.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    if (!habits.of("percent").equals("closed")) {
      return List.of();
    }
    List<MatchResult> spaced = SPACED.matcher(analyzed.text()).results().toList();
    if (spaced.isEmpty()) {
      return List.of();
    }
    Confidence confidence = confidence(article);
    return spaced.stream()
        .map(
            r ->
                Match.of(
                        RULE,
                        analyzed.segment(),
                        new Span(r.start(), r.end()),
                        RULE.summary() + ".")
                    .replaceSafely(r.group(1) + "%")
                    .with(confidence))
        .toList();
  }

  private Confidence confidence(Article article) {
    List<String> sources = habits.listOf("percent-spaced-in");
    if (article.declaredSource().filter(s -> sources.contains(s.value())).isPresent()) {
      return Confidence.HIGH;
    }
    boolean mixed = article.segments().stream().anyMatch(s -> CLOSED.matcher(s.text()).find());
    return mixed ? Confidence.MEDIUM : Confidence.LOW;
  }
}
