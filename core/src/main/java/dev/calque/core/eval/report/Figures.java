package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.Estimate;
import java.util.Locale;

/** How numbers are written. */
final class Figures {

  private Figures() {}

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String number(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.2f [%.2f, %.2f]", estimate.value(), estimate.low(), estimate.high());
  }

  static String percent(Estimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.1f%% [%.1f, %.1f]",
        100 * estimate.value(),
        100 * estimate.low(),
        100 * estimate.high());
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
