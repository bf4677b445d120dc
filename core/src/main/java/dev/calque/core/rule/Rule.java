package dev.calque.core.rule;

import java.util.List;

/**
 * What a check can report: data, never behaviour.
 *
 * @param id stable; reports, suppressions and baselines refer to it
 * @param type the MQM type of the error
 * @param severity how bad the error is as a rule
 * @param summary one line without a full stop: what is wrong
 * @param rationale why it is wrong and what to do, in whole sentences
 * @param examples wrong and right sentences, the faulty part of a wrong one in {@code [[ ]]}
 */
public record Rule(
    RuleId id,
    MqmType type,
    Severity severity,
    String summary,
    String rationale,
    List<Example> examples) {

  public Rule {
    if (summary.isBlank() || rationale.isBlank()) {
      throw new IllegalArgumentException(id + ": a rule says what is wrong and why");
    }
    examples = List.copyOf(examples);
  }

  /** A rule of the checks written in Java. */
  public static Rule of(
      String id, String type, Severity severity, String summary, String rationale) {
    return new Rule(new RuleId(id), MqmType.of(type), severity, summary, rationale, List.of());
  }

  /** The same rule with one more pair of examples. */
  public Rule with(String bad, String good) {
    List<Example> more = new java.util.ArrayList<>(examples);
    more.add(new Example(bad, good));
    return new Rule(id, type, severity, summary, rationale, more);
  }

  /**
   * @param bad a wrong sentence, the faulty part in {@code [[ ]]}
   * @param good how it should read, or a sentence that looks alike and is right
   */
  public record Example(String bad, String good) {}
}
