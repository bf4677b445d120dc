package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import dev.calque.core.score.Scorecard;
import dev.calque.core.text.Position;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.Map;

/**
 * Calque's own JSON, for programs; {@code docs/json-format.md} describes it. Its version changes
 * when a field goes or changes its meaning, not when one is added.
 */
public final class JsonReportWriter implements ReportWriter {

  private static final String FORMAT_VERSION = "1";

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Json.document(
        out,
        json -> {
          json.writeStringField("version", FORMAT_VERSION);
          Json.object(json, "tool", tool -> writeTool(tool, run));
          Json.object(json, "summary", summary -> writeSummary(summary, run));
          Json.array(json, "articles", array -> writeArticles(array, run));
        });
  }

  private static void writeTool(JsonGenerator json, Run run) throws IOException {
    json.writeStringField("name", "calque");
    json.writeStringField("version", run.toolVersion());
  }

  private static void writeSummary(JsonGenerator json, Run run) throws IOException {
    Scorecard card = run.scorecard();
    json.writeNumberField("articles", run.reports().size());
    json.writeNumberField("words", run.words());
    json.writeNumberField("findings", run.findings().size());
    json.writeNumberField("suppressed", run.suppressed().size());
    json.writeNumberField("failures", run.failures().size());
    Json.object(
        json,
        "bySeverity",
        counts -> {
          for (Map.Entry<Severity, Integer> entry : card.bySeverity().entrySet()) {
            counts.writeNumberField(Json.name(entry.getKey()), entry.getValue());
          }
        });
    Json.object(
        json,
        "byType",
        counts -> {
          for (Map.Entry<MqmType, Integer> entry : card.byType().entrySet()) {
            counts.writeNumberField(entry.getKey().value(), entry.getValue());
          }
        });
  }

  private static void writeArticles(JsonGenerator json, Run run) throws IOException {
    for (Report report : run.reports()) {
      Json.element(json, article -> writeArticle(article, report));
    }
  }

  private static void writeArticle(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("path", report.source().name());
    if (report.language().isPresent()) {
      json.writeStringField("language", report.language().get().value());
    }
    if (report.sourceLanguage().isPresent()) {
      SourceLanguage from = report.sourceLanguage().get();
      Json.object(json, "sourceLanguage", object -> writeSourceLanguage(object, from));
    }
    json.writeNumberField("words", report.words());
    Json.array(
        json,
        "findings",
        array -> {
          for (Finding finding : report.findings()) {
            Json.element(array, object -> writeFinding(object, finding));
          }
        });
    Json.array(
        json,
        "failures",
        array -> {
          for (Failure failure : report.failures()) {
            Json.element(array, object -> writeFailure(object, report.source(), failure));
          }
        });
  }

  private static void writeSourceLanguage(JsonGenerator json, SourceLanguage from)
      throws IOException {
    json.writeStringField("language", from.language().value());
    json.writeBooleanField("declared", from.declared());
    json.writeStringField("confidence", Json.name(from.confidence()));
    Json.strings(json, "evidence", from.evidence());
  }

  private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("rule", finding.rule().id().value());
    json.writeStringField("type", finding.rule().type().value());
    json.writeStringField("severity", Json.name(finding.severity()));
    json.writeStringField("confidence", Json.name(finding.confidence()));
    json.writeStringField("role", Json.name(finding.role()));
    json.writeStringField("message", finding.message());
    json.writeStringField("quote", finding.quote());
    writeRange(json, finding.source(), finding.span());
    Json.strings(json, "replacements", finding.replacements());
    Json.array(
        json,
        "fixes",
        array -> {
          for (Fix fix : finding.fixes()) {
            Json.element(array, object -> writeFix(object, finding.source(), fix));
          }
        });
    Json.strings(json, "evidence", finding.evidence());
  }

  private static void writeFix(JsonGenerator json, Source source, Fix fix) throws IOException {
    writeRange(json, source, fix.span());
    json.writeStringField("replacement", fix.replacement());
    json.writeBooleanField("safe", fix.safe());
  }

  private static void writeFailure(JsonGenerator json, Source source, Failure failure)
      throws IOException {
    json.writeStringField("message", failure.message());
    if (failure.span().isPresent()) {
      writeRange(json, source, failure.span().get());
    }
  }

  private static void writeRange(JsonGenerator json, Source source, Span span) throws IOException {
    Json.object(
        json,
        "range",
        range -> {
          Json.object(range, "start", place -> writePlace(place, source, span.start()));
          Json.object(range, "end", place -> writePlace(place, source, span.end()));
        });
  }

  private static void writePlace(JsonGenerator json, Source source, int offset) throws IOException {
    Position position = source.position(offset);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", offset);
  }
}
