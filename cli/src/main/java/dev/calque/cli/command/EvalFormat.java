package dev.calque.cli.command;

import dev.calque.core.eval.report.Comparison;
import dev.calque.core.eval.report.Evaluation;
import dev.calque.core.eval.report.EvaluationText;
import dev.calque.core.eval.report.Evaluations;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** How an evaluation is written. */
enum EvalFormat {
  TEXT,
  JSON;

  /**
   * @param comparison is for people, and no part of the JSON
   */
  void write(Evaluation evaluation, Optional<Comparison> comparison, Appendable out)
      throws IOException {
    if (this == JSON) {
      Evaluations.write(evaluation, out);
      return;
    }
    EvaluationText.write(evaluation, out);
    if (comparison.isPresent()) {
      comparison.get().write(out);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
