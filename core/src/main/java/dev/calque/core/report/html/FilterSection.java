package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.NONE;
import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;

import dev.calque.core.lint.Finding;
import dev.calque.core.report.Counted;
import dev.calque.core.report.Run;
import dev.calque.core.rule.Severity;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The controls that choose which findings are shown; of no use without the script. */
record FilterSection(Html html, Run run) {

  void write() {
    Attributes attributes = id("filters").and("aria-label", "Filter the findings").flag("hidden");
    html.element(
        "form",
        attributes.and("role", "search"),
        () -> {
          writeSeverities();
          writeChoice("type", "MQM type", count(f -> f.rule().type().value()));
          writeChoice("rule", "Rule", count(f -> f.rule().id().value()));
          writeButtons();
          Attributes live = id("count").and("role", "status").and("aria-live", "polite");
          html.element("p", live, Counted.of(run.findings().size(), "finding"));
        });
    html.line();
  }

  private Map<String, Integer> count(Function<Finding, String> key) {
    return run.findings().stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(f -> 1)));
  }

  private void writeSeverities() {
    html.element(
        "fieldset",
        () -> {
          html.element("legend", "Severity");
          run.scorecard().bySeverity().entrySet().stream()
              .filter(count -> count.getValue() > 0)
              .forEach(count -> writeSeverity(count.getKey(), count.getValue()));
        });
  }

  private void writeSeverity(Severity severity, int count) {
    Attributes box =
        NONE.and("type", "checkbox")
            .and("name", "severity")
            .and("value", Wording.key(severity))
            .and("data-label", Wording.name(severity))
            .flag("checked");
    html.element(
        "label",
        css("choice " + Wording.key(severity)),
        () -> {
          html.empty("input", box);
          html.element("span", Wording.name(severity) + " (" + Counted.number(count) + ")");
        });
  }

  private void writeChoice(String name, String label, Map<String, Integer> counts) {
    html.element(
        "label",
        css("field"),
        () -> {
          html.element("span", label);
          html.element(
              "select",
              NONE.and("name", name),
              () -> {
                html.element("option", NONE.and("value", ""), "All");
                counts.forEach(this::writeOption);
              });
        });
  }

  private void writeOption(String value, int count) {
    html.element("option", NONE.and("value", value), value + " (" + Counted.number(count) + ")");
  }

  private void writeButtons() {
    html.element(
        "div",
        css("buttons"),
        () -> {
          html.element("button", id("previous").and("type", "button"), "Previous");
          html.element("button", id("next").and("type", "button"), "Next finding");
          html.element("button", NONE.and("type", "reset"), "Show all");
        });
  }
}
