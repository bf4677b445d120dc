package dev.calque.cli.config;

import dev.calque.cli.gate.GateSettings;
import dev.calque.cli.gate.Threshold;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Multipliers;
import dev.calque.core.yaml.YamlFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what fails a run. */
final class GateReader {

  private static final String FAIL_ON = "fail-on";
  private static final String MAX_PENALTY = "max-penalty";
  private static final String MULTIPLIERS = "multipliers";

  static final List<String> KEYS = List.of(FAIL_ON, MAX_PENALTY, MULTIPLIERS);

  private final YamlFields fields;

  GateReader(YamlFields fields) {
    this.fields = fields;
  }

  GateSettings read() {
    Optional<Threshold> failOn =
        fields
            .optional(FAIL_ON)
            .flatMap(text -> Choices.of(fields, FAIL_ON, text, Threshold.values()));
    Optional<Double> maxPenalty =
        fields.optional(MAX_PENALTY).flatMap(text -> number(fields, MAX_PENALTY, text));
    return new GateSettings(failOn, maxPenalty, multipliers());
  }

  private Optional<Multipliers> multipliers() {
    Optional<YamlFields> inner = fields.mapping(MULTIPLIERS);
    inner.ifPresent(
        keys ->
            keys.allowOnly(
                Stream.of(Severity.values()).map(Choices::name).collect(Collectors.toSet())));
    return inner.map(
        keys ->
            new Multipliers(
                points(keys, Severity.NEUTRAL),
                points(keys, Severity.MINOR),
                points(keys, Severity.MAJOR),
                points(keys, Severity.CRITICAL)));
  }

  private int points(YamlFields keys, Severity severity) {
    String key = Choices.name(severity);
    return keys.optional(key)
        .flatMap(text -> number(keys, key, text))
        .flatMap(number -> whole(keys, key, number))
        .orElse(Multipliers.MQM.of(severity));
  }

  private static Optional<Integer> whole(YamlFields keys, String key, double number) {
    if (number != Math.rint(number)) {
      keys.problem(keys.line(key), "\"" + key + "\" has a fraction; write a whole number");
      return Optional.empty();
    }
    return Optional.of((int) number);
  }

  private static Optional<Double> number(YamlFields fields, String key, String text) {
    try {
      double number = new BigDecimal(text).doubleValue();
      if (number >= 0 && number <= Integer.MAX_VALUE) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    fields.problem(
        fields.line(key), "\"" + key + "\" is \"" + text + "\"; write a number from 0 on");
    return Optional.empty();
  }
}
