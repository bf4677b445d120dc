package dev.calque.core.check.leakage;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases, tokens and markup of the machine, by lists of the target language and of any. */
public final class LeakageCheck implements Check {

  private static final int REPORTED = 2;
  private static final String ADDITION = "accuracy/addition";
  private static final String MARKUP = "design-and-markup";
  private static final LanguageCode ANY = LanguageCode.of("any");

  private static final Map<String, Rule> RULES = rulesByFile();

  private final Map<Rule, List<Leak>> leaks;

  private LeakageCheck(Map<Rule, List<Leak>> leaks) {
    this.leaks = leaks;
  }

  public static LeakageCheck load(Knowledge knowledge, LanguageCode target) {
    Map<Rule, List<Leak>> leaks = new LinkedHashMap<>();
    RULES.forEach(
        (file, rule) ->
            leaks.put(
                rule,
                Stream.of(ANY, target)
                    .map(l -> "languages/" + l + "/leakage/" + file + ".tsv")
                    .map(path -> Table.load(knowledge, path))
                    .flatMap(table -> table.rows().stream().map(row -> Leak.of(table, row)))
                    .toList()));
    return new LeakageCheck(leaks);
  }

  @Override
  public List<Rule> rules() {
    return List.copyOf(RULES.values());
  }

  @Override
  public List<Match> check(Article article) {
    List<Match> matches = new ArrayList<>();
    for (AnalyzedSegment analyzed : article.segments()) {
      if (analyzed.role() != Role.QUOTE) {
        matches.addAll(in(analyzed.segment()));
      }
    }
    return leaks.keySet().stream().flatMap(rule -> shown(rule, matches).stream()).toList();
  }

  private List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    leaks.forEach((rule, list) -> list.forEach(leak -> find(rule, leak, segment, matches)));
    return matches;
  }

  /** Markup and placeholders that go through an article are its subject, or one accident. */
  private static List<Match> shown(Rule rule, List<Match> all) {
    List<Match> matches = all.stream().filter(match -> match.rule().equals(rule)).toList();
    boolean layout = rule.type().equals(MqmType.of(MARKUP));
    return layout ? Habit.firstOf(matches, REPORTED) : matches;
  }

  private static void find(Rule rule, Leak leak, Segment segment, List<Match> matches) {
    for (Span span : leak.in(segment.text())) {
      if (matches.stream().noneMatch(m -> m.span().overlaps(span))) {
        matches.add(
            Match.of(rule, segment, span, rule.summary() + ": “" + span.in(segment.text()) + "”.")
                .with(leak.severity()));
      }
    }
  }

  private static Map<String, Rule> rulesByFile() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put(
        "assistant",
        rule(
                "leakage/assistant",
                ADDITION,
                Severity.CRITICAL,
                "The assistant's own words",
                "The model talks to whoever asked it for a translation. Delete it, and check that"
                    + " nothing of the article was left out or made up around it.")
            .meaning(Confidence.HIGH, "the phrase is a model's way of talking to whoever asked it")
            .with("[[Here is the translation:]] Rice is dear.", "Rice is dear."));
    rules.put(
        "engine",
        rule(
                "leakage/engine",
                ADDITION,
                Severity.MAJOR,
                "The signature of a translation engine",
                "The engine or a plug-in signed the text. Delete it.")
            .meaning(Confidence.HIGH, "the phrase is known from engines and plug-ins")
            .with("[[Translated with DeepL]]", "Translated by Ann Wood"));
    rules.put(
        "placeholders",
        rule(
                "leakage/placeholder",
                MARKUP,
                Severity.CRITICAL,
                "A placeholder was never filled in",
                "The value that belongs here is missing. Fill it in from the original.")
            .meaning(Confidence.HIGH, "the sign is one that templates fill in")
            .with("Dear [[{{name}}]], welcome.", "Dear reader, welcome."));
    rules.put(
        "tokens",
        rule(
                "leakage/model-token",
                "linguistic-conventions/encoding",
                Severity.CRITICAL,
                "A token of the translation model",
                "Signs that the model uses inside itself came out with the text. Restore what"
                    + " stood here from the original.")
            .meaning(Confidence.HIGH, "the sign is known from inside models")
            .with("They grow [[<unk>]] and rice.", "They grow millet and rice."));
    rules.put(
        "markup",
        rule(
                "leakage/markup",
                MARKUP,
                Severity.MAJOR,
                "Markup that shows as text",
                "Translation broke a tag or a mark of the layout, so that readers see it. Repair"
                    + " or delete it.")
            .meaning(
                Confidence.HIGH,
                "the marks are those of a layout and have no other meaning in prose")
            .with("A [[** bold**]] claim.", "A **bold** claim."));
    return rules;
  }

  private static Rule rule(
      String id, String type, Severity severity, String summary, String rationale) {
    return Rule.of(id, type, severity, summary, rationale)
        .meaning(Confidence.LOW, "two or more stand further up in the article");
  }
}
