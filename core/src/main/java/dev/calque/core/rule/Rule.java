package dev.calque.core.rule;

import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check can report: data, never behaviour.
 *
 * @param id stable; reports, suppressions and baselines refer to it
 * @param type the MQM type of the error
 * @param severity how bad the error is as a rule
 * @param summary one line without a full stop: what is wrong
 * @param rationale why it is wrong and what to do, in whole sentences
 * @param meanings what it takes for a finding of each confidence that the rule's findings can have
 * @param examples wrong and right sentences, the faulty part of a wrong one in {@code [[ ]]}
 * @param sources the source languages that cause what it finds; empty where any may
 */
public record Rule(
    RuleId id,
    MqmType type,
    Severity severity,
    String summary,
    String rationale,
    SortedMap<Confidence, String> meanings,
    List<Example> examples,
    List<LanguageCode> sources) {

  public Rule {
    if (summary.isBlank() || rationale.isBlank()) {
      throw new IllegalArgumentException(id + ": a rule says what is wrong and why");
    }
    meanings = Collections.unmodifiableSortedMap(new TreeMap<>(meanings));
    examples = List.copyOf(examples);
    sources = List.copyOf(sources);
  }

  /** A rule that looks for no source language in particular. */
  public Rule(
      RuleId id,
      MqmType type,
      Severity severity,
      String summary,
      String rationale,
      SortedMap<Confidence, String> meanings,
      List<Example> examples) {
    this(id, type, severity, summary, rationale, meanings, examples, List.of());
  }

  /** A rule of the checks written in Java. */
  public static Rule of(
      String id, String type, Severity severity, String summary, String rationale) {
    return new Rule(
        new RuleId(id), MqmType.of(type), severity, summary, rationale, new TreeMap<>(), List.of());
  }

  /**
   * The same rule whose findings can have that confidence.
   *
   * @param when what it takes, without a full stop: {@code the tables know the name}
   */
  public Rule meaning(Confidence confidence, String when) {
    SortedMap<Confidence, String> more = new TreeMap<>(meanings);
    more.put(confidence, when);
    return new Rule(id, type, severity, summary, rationale, more, examples, sources);
  }

  /** The same rule with one more pair of examples. */
  public Rule with(String bad, String good) {
    List<Example> more = new ArrayList<>(examples);
    more.add(new Example(bad, good));
    return new Rule(id, type, severity, summary, rationale, meanings, more, sources);
  }

  /**
   * @param bad a wrong sentence, the faulty part in {@code [[ ]]}
   * @param good how it should read, or a sentence that looks alike and is right
   */
  public record Example(String bad, String good) {}
}
