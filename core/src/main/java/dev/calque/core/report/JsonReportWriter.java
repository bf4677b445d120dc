package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.score.Scorecard;
import java.io.IOException;

/**
 * Calque's own JSON, for programs; {@code docs/json-format.md} describes it. Its version changes
 * when a field goes or changes its meaning, not when one is added.
 */
public final class JsonReportWriter implements ReportWriter {

  /** Of JSON lines as well. */
  static final String FORMAT_VERSION = "1";

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Json.document(
        out,
        json -> {
          json.writeStringField("version", FORMAT_VERSION);
          Json.object(json, "tool", tool -> JsonSummary.writeTool(tool, run));
          Json.object(json, "summary", summary -> JsonSummary.write(summary, run));
          Json.array(json, "articles", array -> writeArticles(array, run));
        });
  }

  private static void writeArticles(JsonGenerator json, Run run) throws IOException {
    for (Report report : run.reports()) {
      Json.element(json, article -> writeArticle(article, report, run.scorecard(report)));
    }
  }

  private static void writeArticle(JsonGenerator json, Report report, Scorecard card)
      throws IOException {
    json.writeStringField("path", report.source().name());
    if (report.language().isPresent()) {
      json.writeStringField("language", report.language().get().value());
    }
    if (report.sourceLanguage().isPresent()) {
      SourceLanguage from = report.sourceLanguage().get();
      Json.object(json, "sourceLanguage", object -> writeSourceLanguage(object, from));
    }
    json.writeNumberField("words", report.words());
    Json.object(json, "scorecard", object -> JsonScorecard.write(object, card));
    Json.array(
        json,
        "findings",
        array -> {
          for (Finding finding : report.findings()) {
            Json.element(array, object -> JsonFinding.write(object, finding));
          }
        });
    Json.array(
        json,
        "failures",
        array -> {
          for (Failure failure : report.failures()) {
            Json.element(
                array, object -> JsonFinding.writeFailure(object, report.source(), failure));
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
}
