package dev.calque.core.eval.run;

import dev.calque.core.eval.measure.Alarm;
import java.util.List;

/**
 * What a subject said of a document.
 *
 * @param alarms with places in UTF-16 units of the article
 * @param failures what could not be checked
 */
public record Outcome(List<Alarm> alarms, List<String> failures) {

  public Outcome {
    alarms = List.copyOf(alarms);
    failures = List.copyOf(failures);
  }
}
