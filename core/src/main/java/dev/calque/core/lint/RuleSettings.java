package dev.calque.core.lint;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which rules hold, and how. Where several settings cover a rule, the one that names it most
 * exactly decides, and of equally exact ones the last. Immutable.
 *
 * @param settings in the order they were written
 */
public record RuleSettings(List<RuleSetting> settings) {

  public static final RuleSettings NONE = new RuleSettings(List.of());

  public RuleSettings {
    settings = List.copyOf(settings);
  }

  /** These settings and, where both say something equally exactly, rather the others. */
  public RuleSettings and(RuleSettings later) {
    List<RuleSetting> all = new ArrayList<>(settings);
    all.addAll(later.settings);
    return new RuleSettings(all);
  }

  /** Whether the house wants the rule at all. */
  boolean wants(RuleId id) {
    return said(id, RuleSetting::on).orElse(true);
  }

  /** How bad a finding of the rule is to the house. */
  Severity severity(Rule rule) {
    return said(rule.id(), RuleSetting::severity).orElse(rule.severity());
  }

  /** The match as the house wants it; empty if it does not. */
  Optional<Match> apply(Match match) {
    RuleId id = match.rule().id();
    if (settings.isEmpty()) {
      return Optional.of(match);
    }
    if (!wants(id)) {
      return Optional.empty();
    }
    Match changed = said(id, RuleSetting::severity).map(match::with).orElse(match);
    return Optional.of(said(id, RuleSetting::confidence).map(changed::with).orElse(changed));
  }

  private <T> Optional<T> said(RuleId id, Function<RuleSetting, Optional<T>> what) {
    return settings.stream()
        .filter(setting -> setting.covers(id) && what.apply(setting).isPresent())
        .reduce((a, b) -> b.rules().length() >= a.rules().length() ? b : a)
        .flatMap(what);
  }
}
