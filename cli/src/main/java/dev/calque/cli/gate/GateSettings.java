package dev.calque.cli.gate;

import dev.calque.core.score.Multipliers;
import java.util.Optional;

/**
 * What a house says of the gate.
 *
 * @param failOn the mildest severity that fails a run
 * @param maxPenalty the most penalty points per 1,000 words that an article may have
 * @param multipliers what an error of each severity costs
 */
public record GateSettings(
    Optional<Threshold> failOn, Optional<Double> maxPenalty, Optional<Multipliers> multipliers) {

  /** Nothing is said. */
  public static final GateSettings NONE =
      new GateSettings(Optional.empty(), Optional.empty(), Optional.empty());

  /** These settings, and the others where these say nothing. */
  public GateSettings or(GateSettings other) {
    return new GateSettings(
        failOn.or(other::failOn),
        maxPenalty.or(other::maxPenalty),
        multipliers.or(other::multipliers));
  }
}
