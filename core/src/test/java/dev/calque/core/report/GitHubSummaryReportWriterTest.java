package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.junit.jupiter.api.Test;

class GitHubSummaryReportWriterTest {

  private static final int MEBIBYTE = 1 << 20;

  private final ReportWriter writer = new GitHubSummaryReportWriter();
  private final Source source = new Source("news/port.md", "# News\n\nin odesa\n");

  @Test
  void hasArticlesCountsAndFindings() {
    Document page = page(Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    assertThat(page.select("h2").text()).isEqualTo("Calque: 1 finding in 1 article, 10 words");
    assertThat(page.select("tr").eachText())
        .containsExactly(
            "Severity Findings",
            "critical 0",
            "major 1",
            "minor 0",
            "neutral 0",
            "MQM type Findings",
            "linguistic-conventions/spelling 1",
            "Article Words critical major minor neutral Penalty per 1,000 words",
            "news/port.md 10 0 1 0 0 500.0*");
    assertThat(page.select("details").text())
        .isEqualTo(
            "news/port.md: 1 finding major 3:4: odesa “odesa” is a name and wants a capital."
                + " Write: Odesa (casing/name)");
  }

  @Test
  void whatWasNotCheckedAndCostsMostComesFirst() {
    Report clean = report("clean.md", 1000, 0);
    Report bad = report("bad.md", 1000, 3);
    Report worse = report("worse.md", 1000, 5);
    Report failed =
        new Report(
            source,
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            List.of(new Failure("news/port.md", Optional.empty(), "it is binary")));

    Document page = page(Samples.run(clean, bad, failed, worse));

    assertThat(page.select("td:first-child code").eachText())
        .containsExactly("news/port.md", "worse.md", "bad.md", "clean.md");
    assertThat(page.select("h3 + ul").text()).isEqualTo("news/port.md: it is binary");
    assertThat(page.select("summary").eachText())
        .containsExactly("worse.md: 5 findings", "bad.md: 3 findings");
  }

  @Test
  void noFindingsHaveNoDetails() {
    Document page = page(Samples.run(report("a.md", 600, 0)));

    assertThat(page.select("details, h3")).isEmpty();
    assertThat(page.text()).startsWith("Calque: 0 findings in 1 article, 600 words");
  }

  @Test
  void hostileTextIsNeitherMarkupNorReference() {
    Document page = page(Hostile.run());

    assertThat(page.body().select("*").stream().map(element -> element.tagName()).distinct())
        .containsOnly(
            "body", "h2", "h3", "table", "tbody", "tr", "th", "td", "code", "b", "br", "details",
            "summary", "ul", "li", "p");
    assertThat(page.select("details")).hasSize(1);
    assertThat(page.select("li code").first().text()).contains("\\u000A::error::@octocat");
    assertThat(page.select("details code").eachText().get(1))
        .contains("<script>alert(1)</script> </details> &lt;", "\\u0000 \\u0085 \\u2028");
    assertThat(texts(page))
        .noneMatch(
            text ->
                text.matches("(?s).*(@octocat|#12|GH-7|://e|www\\.|0123456789abcdef|\u202E).*"));
  }

  @Test
  void isCutBeforeGitHubRefusesIt() {
    String words = "<&\u00E9".repeat(300);
    Source wordy = new Source("a".repeat(300) + ".md", words);
    Finding finding = Samples.finding(wordy, 0, words, words);
    Failure failure = new Failure(wordy.name(), Optional.empty(), words);
    Report report =
        new Report(
            wordy,
            Samples.english(),
            Optional.empty(),
            600,
            Collections.nCopies(2, finding),
            List.of(failure));

    String page =
        Samples.write(
            writer, Samples.run(Collections.nCopies(2000, report).toArray(Report[]::new)));

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(900_000, MEBIBYTE);
    Document shown = Jsoup.parse(page);
    int rows = shown.select("td:first-child code").size();
    int failures = shown.select("h3 + ul li").size();
    int findings = shown.select("details li").size();
    assertThat(shown.select("p").eachText())
        .containsExactly(
            String.format("Left out here for want of space: %,d articles.", 2000 - rows),
            String.format("Left out here for want of space: %,d failures.", 2000 - failures),
            String.format("Left out here for want of space: %,d findings.", 4000 - findings));
    assertThat(List.of(rows, failures, findings)).allMatch(number -> number > 20);
  }

  private static Report report(String name, int words, int findings) {
    Source article = new Source(name, "in odesa");
    List<Finding> found = Collections.nCopies(findings, Samples.finding(article, "odesa"));
    return new Report(article, Samples.english(), Optional.empty(), words, found, List.of());
  }

  private Document page(Run run) {
    String markdown = Samples.write(writer, run);
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  /** The texts that GitHub looks for references in. */
  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    page.body()
        .filter(
            (node, depth) -> {
              if (node instanceof TextNode text) {
                texts.add(text.getWholeText());
              }
              return FilterResult.CONTINUE;
            });
    return texts;
  }
}
