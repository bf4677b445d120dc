package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning. Columns and offsets count UTF-16
 * units; what could not be checked is a notification of an invocation that did not succeed.
 */
public final class SarifReportWriter implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Json.document(
        out,
        json -> {
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          Json.array(json, "runs", runs -> Json.element(runs, object -> writeRun(object, run)));
        });
  }

  private static void writeRun(JsonGenerator json, Run run) throws IOException {
    List<Rule> rules = rules(run);
    Json.object(json, "tool", tool -> Json.object(tool, "driver", d -> writeDriver(d, run, rules)));
    json.writeStringField("columnKind", "utf16CodeUnits");
    Json.array(json, "invocations", array -> Json.element(array, i -> writeInvocation(i, run)));
    List<RuleId> ids = rules.stream().map(Rule::id).toList();
    Json.array(json, "results", array -> writeResults(array, run, ids));
  }

  private static List<Rule> rules(Run run) {
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    run.findings().forEach(finding -> rules.putIfAbsent(finding.rule().id(), finding.rule()));
    run.suppressed().stream()
        .map(suppressed -> suppressed.finding().rule())
        .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    return new ArrayList<>(rules.values());
  }

  private static void writeDriver(JsonGenerator json, Run run, List<Rule> rules)
      throws IOException {
    json.writeStringField("name", "Calque");
    json.writeStringField("version", run.toolVersion());
    Json.array(
        json,
        "rules",
        array -> {
          for (Rule rule : rules) {
            Json.element(array, object -> SarifRule.write(object, rule));
          }
        });
  }

  private static void writeInvocation(JsonGenerator json, Run run) throws IOException {
    json.writeBooleanField("executionSuccessful", run.failures().isEmpty());
    Json.array(
        json,
        "toolExecutionNotifications",
        array -> {
          for (Report report : run.reports()) {
            for (Failure failure : report.failures()) {
              Json.element(array, object -> writeNotification(object, report, failure));
            }
          }
        });
  }

  private static void writeNotification(JsonGenerator json, Report report, Failure failure)
      throws IOException {
    json.writeStringField("level", "error");
    Json.object(json, "message", message -> message.writeStringField("text", failure.message()));
    SarifLocation.writeLocations(json, failure.source(), report.source(), failure.span());
  }

  private static void writeResults(JsonGenerator json, Run run, List<RuleId> ids)
      throws IOException {
    for (Report report : run.reports()) {
      Fingerprints fingerprints = new Fingerprints();
      for (Finding finding : report.findings()) {
        String fingerprint = fingerprints.next(finding);
        int index = ids.indexOf(finding.rule().id());
        Json.element(json, object -> SarifResult.write(object, finding, index, fingerprint));
      }
      for (Suppressed suppressed : report.suppressed()) {
        String fingerprint = fingerprints.next(suppressed.finding());
        int index = ids.indexOf(suppressed.finding().rule().id());
        Json.element(json, object -> SarifResult.write(object, suppressed, index, fingerprint));
      }
    }
  }
}
