package dev.calque.cli.config;

import dev.calque.core.lint.RuleSetting;
import dev.calque.core.lint.RuleSettings;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import dev.calque.core.yaml.YamlFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which rules hold: {@code spelling: off}, {@code casing/name: major} (which is on, too), or
 * a mapping with {@code on}, {@code severity} and {@code confidence}.
 */
final class RuleSettingsReader {

  private static final String ON = "on";
  private static final String SEVERITY = "severity";
  private static final String CONFIDENCE = "confidence";

  private RuleSettingsReader() {}

  static RuleSettings read(YamlFields fields) {
    List<RuleSetting> settings = new ArrayList<>();
    fields.allowOnce();
    for (String key : fields.keys()) {
      Optional<YamlFields> inner = fields.isMapping(key) ? fields.mapping(key) : Optional.empty();
      settings.add(inner.map(keys -> mapping(key, keys)).orElseGet(() -> word(key, fields)));
    }
    return new RuleSettings(settings);
  }

  private static RuleSetting mapping(String rules, YamlFields fields) {
    fields.allowOnly(Set.of(ON, SEVERITY, CONFIDENCE));
    return new RuleSetting(
        rules,
        fields.has(ON) ? Optional.of(fields.flag(ON)) : Optional.empty(),
        fields.optional(SEVERITY).flatMap(t -> Choices.of(fields, SEVERITY, t, Severity.values())),
        fields
            .optional(CONFIDENCE)
            .flatMap(t -> Choices.of(fields, CONFIDENCE, t, Confidence.values())));
  }

  private static RuleSetting word(String rules, YamlFields fields) {
    String text = fields.required(rules, "write off, on or a severity");
    Optional<Boolean> on =
        switch (text) {
          case "off", "false" -> Optional.of(false);
          case "on", "true" -> Optional.of(true);
          default -> Optional.empty();
        };
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(s -> Choices.name(s).equals(text)).findFirst();
    if (on.isEmpty() && severity.isEmpty() && !text.isEmpty()) {
      fields.problem(
          fields.line(rules),
          "\""
              + rules
              + "\" is \""
              + text
              + "\"; write off, on, or a severity: neutral, minor, major, critical");
    }
    return new RuleSetting(
        rules, on.or(() -> severity.map(any -> true)), severity, Optional.empty());
  }
}
