package dev.calque.core.eval.run;

import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * What a subject said of a document.
 *
 * @param alarms with places in UTF-16 units of the article
 * @param source what the subject inferred as the source language; empty if it never infers one
 * @param failures what could not be checked
 */
public record Outcome(List<Alarm> alarms, Optional<InferredSource> source, List<String> failures) {

  public Outcome {
    alarms = List.copyOf(alarms);
    failures = List.copyOf(failures);
  }

  /**
   * The answer of a subject that infers source languages.
   *
   * @param language empty if it was not sure
   */
  public record InferredSource(Optional<LanguageCode> language) {}
}
