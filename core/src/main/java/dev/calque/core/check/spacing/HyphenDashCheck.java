package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A hyphen between spaces for a dash, in languages whose printed articles have none. It goes
 * through a whole article, so that it is reported once, and only where the article has dashes as
 * well ({@code dash} in {@code spacing/habits.tsv}, not with {@code engine-dash}); each counts
 * where the article betrays its source language.
 */
public final class HyphenDashCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "spacing/hyphen-for-dash",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A hyphen for a dash",
              "The keyboard has no dash, and the engine copied what the source had. Set a dash"
                  + " here, and everywhere in the article.")
          .meaning(
              Confidence.MEDIUM,
              "the first, if the article has dashes as well; each, if the article betrays what it"
                  + " was translated from")
          .meaning(Confidence.LOW, "the others")
          .with("Rice[[ - ]]our food.", "Rice – our food.");

  private static final Pattern FORM =
      Pattern.compile("(?<=[\\p{L}\\p{N}»”\"’)%,.?!…])[ \u00A0]-[ \u00A0](?=[\\p{L}\\p{N}«„“\"(])");

  private final String dash;

  private final boolean printed;

  private HyphenDashCheck(String dash, boolean printed) {
    this.dash = dash;
    this.printed = printed;
  }

  public static HyphenDashCheck load(Knowledge knowledge, LanguageCode target) {
    Habits habits = Habits.load(knowledge, target);
    boolean printed = !habits.of("dash").isEmpty();
    return new HyphenDashCheck(habits.of(printed ? "dash" : "engine-dash"), printed);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (dash.isEmpty()) {
      return List.of();
    }
    boolean mixed = printed && article.segments().stream().anyMatch(s -> s.text().contains(dash));
    List<Match> matches = new ArrayList<>();
    for (AnalyzedSegment segment : article.segments()) {
      boolean prose = segment.role() == Role.PARAGRAPH;
      if (prose || segment.role().isHeading()) {
        for (Match match : in(segment)) {
          boolean tells = mixed && prose && matches.stream().noneMatch(HyphenDashCheck::tells);
          matches.add(tells ? match : match.lowUnlessBetrayed());
        }
      }
    }
    return matches;
  }

  private static boolean tells(Match match) {
    return match.confidence() != Confidence.LOW;
  }

  private List<Match> in(AnalyzedSegment analyzed) {
    return FORM.matcher(analyzed.text())
        .results()
        .map(
            r ->
                Match.of(
                        RULE,
                        analyzed.segment(),
                        new Span(r.start(), r.end()),
                        RULE.summary() + ".")
                    .replaceSafely(r.group().replace("-", dash))
                    .with(Confidence.MEDIUM))
        .toList();
  }
}
