package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import java.io.IOException;
import java.util.List;

/** A SARIF {@code reportingDescriptor}: what a viewer shows of a rule. */
final class SarifRule {

  private SarifRule() {}

  static void write(JsonGenerator json, Rule rule) throws IOException {
    json.writeStringField("id", rule.id().value());
    Json.object(json, "shortDescription", text -> text.writeStringField("text", rule.summary()));
    Json.object(json, "fullDescription", text -> text.writeStringField("text", rule.rationale()));
    Json.object(
        json,
        "help",
        help -> {
          help.writeStringField("text", plainHelp(rule));
          help.writeStringField("markdown", markdownHelp(rule));
        });
    Json.object(
        json,
        "defaultConfiguration",
        settings -> settings.writeStringField("level", level(rule.severity())));
    Json.object(json, "properties", properties -> Json.strings(properties, "tags", tags(rule)));
  }

  /** SARIF has three levels, MQM four severities. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  private static List<String> tags(Rule rule) {
    return List.of("translation", "mqm/" + rule.type());
  }

  private static String plainHelp(Rule rule) {
    StringBuilder help = new StringBuilder(rule.rationale());
    for (Rule.Example example : rule.examples()) {
      help.append("\n\nWrong: ").append(example.bad().replace("[[", "").replace("]]", ""));
      help.append("\nRight: ").append(example.good());
    }
    return help.toString();
  }

  private static String markdownHelp(Rule rule) {
    StringBuilder help = new StringBuilder(rule.rationale());
    for (Rule.Example example : rule.examples()) {
      help.append("\n\n* wrong: ").append(example.bad().replace("[[", "**").replace("]]", "**"));
      help.append("\n* right: ").append(example.good());
    }
    return help.append("\n\nMQM type: `").append(rule.type()).append('`').toString();
  }
}
