package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.NONE;
import static dev.calque.core.report.html.Attributes.css;
import static dev.calque.core.report.html.Attributes.id;
import static dev.calque.core.report.html.Attributes.link;

import dev.calque.core.report.Counted;
import dev.calque.core.report.ReportWriter;
import dev.calque.core.report.Run;
import java.io.IOException;
import java.util.List;

/**
 * A report for editors: one HTML file with all that it needs inside, whose policy forbids it any
 * network and any script but its own. It shows each article as its readers see it, with the
 * findings marked. Article text is always escaped. Without scripts it can still be read, printed
 * and followed by links.
 */
public final class HtmlReportWriter implements ReportWriter {

  private static final Asset STYLE = Asset.resource("report.css");
  private static final Asset SCRIPT = Asset.resource("report.js");

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Html html = new Html();
    html.element(
        "html",
        NONE.and("lang", "en"),
        () -> {
          html.element("head", () -> writeHead(html, run));
          html.element("body", () -> writeBody(html, run));
        });
    out.append(html.line().toString());
  }

  private static void writeHead(Html html, Run run) {
    html.empty("meta", NONE.and("charset", "utf-8")).line();
    html.policy(STYLE, SCRIPT);
    html.empty(
        "meta", NONE.and("name", "viewport").and("content", "width=device-width, initial-scale=1"));
    html.empty("meta", NONE.and("name", "color-scheme").and("content", "light dark"));
    html.empty("meta", NONE.and("name", "referrer").and("content", "no-referrer"));
    html.empty("meta", NONE.and("name", "generator").and("content", "Calque " + run.toolVersion()));
    html.element("title", "Calque: " + headline(run)).line();
    html.style(STYLE);
  }

  private static void writeBody(Html html, Run run) {
    List<Entry> entries = Entries.of(run);
    html.element("a", link("articles").and("class", "skip"), "Skip to the articles");
    html.element("header", id("masthead"), () -> writeMasthead(html, run));
    html.line();
    html.element(
        "main",
        () -> {
          new SummarySection(html, run, entries).write();
          new IndexSection(html, entries).write();
          if (!run.findings().isEmpty()) {
            new FilterSection(html, run).write();
          }
          html.element(
              "div",
              id("articles").and("tabindex", "-1"),
              () -> entries.forEach(entry -> new ArticleSection(html, entry).write()));
          html.element("div", id("card").and("role", "tooltip").flag("hidden"), "");
        });
    html.element("footer", () -> writeFooter(html, run));
    html.script(SCRIPT);
  }

  private static void writeMasthead(Html html, Run run) {
    html.element("p", css("brand"), "Calque");
    html.element("h1", headline(run));
    html.element("button", id("theme").and("type", "button").flag("hidden"), "Colours: automatic");
  }

  private static void writeFooter(Html html, Run run) {
    html.element(
        "p",
        "Made by Calque "
            + run.toolVersion()
            + ". Findings are weighed by the scoring model of MQM: "
            + "neutral "
            + run.multipliers().neutral()
            + ", minor "
            + run.multipliers().minor()
            + ", major "
            + run.multipliers().major()
            + ", critical "
            + run.multipliers().critical()
            + " penalty points.");
  }

  private static String headline(Run run) {
    int findings = run.findings().size();
    String found = findings == 0 ? "No findings" : Counted.of(findings, "finding");
    return found + " in " + Counted.of(run.reports().size(), "article");
  }
}
