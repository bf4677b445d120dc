package dev.calque.cli.gate;

import dev.calque.core.lint.Report;
import dev.calque.core.report.Penalty;
import dev.calque.core.report.Run;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Multipliers;
import dev.calque.core.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What fails a run: a finding at or above a severity, an article that costs too much, and, where
 * there is such a limit, any critical finding.
 *
 * @param failOn the mildest severity that fails a run
 * @param maxPenalty the most penalty points per 1,000 words that an article may have
 * @param multipliers what an error of each severity costs
 */
public record Gate(Threshold failOn, Optional<Double> maxPenalty, Multipliers multipliers) {

  /** The gate of a house. Where it has a limit of penalty only, single findings do not fail. */
  public static Gate of(GateSettings settings) {
    Threshold unsaid = settings.maxPenalty().isPresent() ? Threshold.CRITICAL : Threshold.MINOR;
    return new Gate(
        settings.failOn().orElse(unsaid),
        settings.maxPenalty(),
        settings.multipliers().orElse(Multipliers.MQM));
  }

  /** One line for each article that costs too much. */
  public List<String> tooCostly(Run run) {
    List<String> lines = new ArrayList<>();
    for (Report report : run.reports()) {
      Scorecard card = run.scorecard(report);
      if (maxPenalty.isPresent() && isTooCostly(card, maxPenalty.get())) {
        lines.add(line(report, card, maxPenalty.get()));
      }
    }
    return lines;
  }

  private static boolean isTooCostly(Scorecard card, double limit) {
    return card.penaltyPerThousand() > limit
        || card.bySeverity().getOrDefault(Severity.CRITICAL, 0) > 0;
  }

  private static String line(Report report, Scorecard card, double limit) {
    String limited = String.format(Locale.ROOT, "; the limit is %.1f", limit);
    int critical = card.bySeverity().getOrDefault(Severity.CRITICAL, 0);
    String worst = critical == 0 ? "" : ", and nothing critical is let through";
    return report.source().name() + ": " + Penalty.of(card) + limited + worst;
  }
}
