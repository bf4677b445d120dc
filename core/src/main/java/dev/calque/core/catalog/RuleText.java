package dev.calque.core.catalog;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a rule says of itself, as Markdown that reads well at a terminal. */
public final class RuleText {

  private RuleText() {}

  /** The whole explanation of a rule, without the heading that names it; ends with a line end. */
  public static String of(Rule rule) {
    StringBuilder text = new StringBuilder(rule.summary()).append("\n\n");
    text.append("- severity: %s\n".formatted(rule.severity().name().toLowerCase(Locale.ROOT)));
    text.append("- MQM type: %s\n".formatted(rule.type()));
    SortedMap<Confidence, String> surestFirst = new TreeMap<>(Comparator.reverseOrder());
    surestFirst.putAll(rule.meanings());
    for (Map.Entry<Confidence, String> meaning : surestFirst.entrySet()) {
      String confidence = meaning.getKey().name().toLowerCase(Locale.ROOT);
      text.append("- %s confidence: %s\n".formatted(confidence, meaning.getValue()));
    }
    if (!rule.sources().isEmpty()) {
      text.append("- in translations from: %s\n".formatted(languages(rule.sources())));
    }
    text.append('\n').append(rule.rationale()).append('\n');
    text.append(examples(rule.examples()));
    return text.toString();
  }

  /** What several wrong examples have beside them is said once, behind the last of them. */
  private static String examples(List<Rule.Example> examples) {
    StringBuilder text = new StringBuilder();
    String right = "";
    for (Rule.Example example : examples) {
      if (!example.good().equals(right)) {
        text.append(right(right)).append('\n');
        right = example.good();
      }
      text.append("    wrong  ").append(example.bad()).append('\n');
    }
    return text + right(right);
  }

  private static String right(String good) {
    return good.isEmpty() ? "" : "    right  " + good + "\n";
  }

  /** Names of languages, separated by commas. */
  static String languages(List<LanguageCode> languages) {
    return languages.stream().map(LanguageCode::displayName).collect(Collectors.joining(", "));
  }
}
