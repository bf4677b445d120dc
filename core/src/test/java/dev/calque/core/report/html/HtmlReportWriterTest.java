package dev.calque.core.report.html;

import static dev.calque.core.report.Samples.finding;
import static dev.calque.core.report.Samples.run;
import static dev.calque.core.report.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Run;
import dev.calque.core.report.Samples;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {

  private static final String ARTICLE =
      """
      ---
      slug: odesa-port
      ---
      # The port of *odesa*

      First paragraph,
      with `code` in it.

      ## Trade

      - one
      - two

      > Said odesa again.

      | ship | load |
      |------|------|
      | Anna | corn |

      ![A quay](quay.jpg)
      """;

  private static final Source SOURCE = new Source("articles/port.md", ARTICLE);

  @Test
  void showsTheArticleAsItsReadersSeeIt() {
    Element text = page(run(SOURCE)).selectFirst(".sheet .text");

    assertThat(text.select("h3").text()).isEqualTo("The port of odesa");
    assertThat(text.select("h4").text()).isEqualTo("Trade");
    assertThat(text.select("p").first().text()).isEqualTo("First paragraph, with `code` in it.");
    assertThat(text.select("ul li").eachText()).containsExactly("one", "two");
    assertThat(text.select("blockquote p").text()).isEqualTo("Said odesa again.");
    assertThat(text.select("tr").eachText()).containsExactly("ship load", "Anna corn");
    assertThat(text.select(".aside").text()).isEqualTo("Picture A quay");
    assertThat(text.attr("lang")).isEqualTo("en");
  }

  @Test
  void marksFindingsInPlaceAndLinksThemToTheList() {
    Document page = page(run(SOURCE, finding(SOURCE, "Said odesa", "Said Odesa")));
    Element hit = page.selectFirst(".text:not(.corrected .text) a.hit");

    assertThat(hit.text()).isEqualTo("Said odesa");
    assertThat(hit.hasClass("major")).isTrue();
    Element item = page.selectFirst(hit.attr("href"));
    assertThat(item.text())
        .contains("Line 14, column 3")
        .contains("“Said odesa” is a name and wants a capital.")
        .contains("Write Said Odesa")
        .contains("It is capitalised elsewhere in the article.")
        .contains("casing/name")
        .contains("Spelling (linguistic conventions)")
        .contains("high confidence");
    assertThat(hit.attr("aria-describedby").split(" "))
        .extracting(id -> page.getElementById(id).text())
        .containsExactly("Major", "“Said odesa” is a name and wants a capital.");
    assertThat(page.selectFirst(item.selectFirst("a.place").attr("href"))).isNotNull();
  }

  @Test
  void cutsFindingsThatOverlap() {
    Finding outer = finding(SOURCE, "Said odesa", "x");
    Finding inner = finding(SOURCE, "odesa again", "y");

    Document page = page(run(SOURCE, outer, inner));

    assertThat(page.select(".columns > .text a.hit").eachText())
        .containsExactly("Said", "odesa", "again");
    assertThat(page.select(".columns > .text a.hit").eachAttr("data-findings"))
        .containsExactly("f1", "f1 f2", "f2");
    assertThat(page.select("[id=m1], [id=m2]")).hasSize(2);
  }

  @Test
  void listsWhatIsInNoVisibleText() {
    Document page = page(run(SOURCE, finding(SOURCE, "odesa-port", "Odesa-port")));

    assertThat(page.select("a.hit")).isEmpty();
    assertThat(page.select(".finding").text())
        .contains("Line 2, column 7, not in the visible text")
        .contains("slug: odesa-port");
  }

  @Test
  void showsTheCorrectedTextWithItsChangesMarked() {
    Finding odesa = finding(SOURCE, ARTICLE.indexOf("odesa*"), "odesa", "Odesa");
    Document page = page(run(SOURCE, odesa, finding(SOURCE, "one", "first")));
    Element corrected = page.selectFirst("details.corrected");

    assertThat(corrected.select("h3").text()).isEqualTo("The port of Odesa");
    assertThat(corrected.select("ins").eachText()).containsExactly("Odesa", "first");
    assertThat(page(run(SOURCE, finding(SOURCE, "one"))).select("details")).isEmpty();
  }

  @Test
  void indexesArticlesTheMostExpensiveFirst() {
    Source other = new Source("other.md", "Fine words.");
    Document page =
        page(run(report(other, 600), report(SOURCE, 1000, finding(SOURCE, "one", "x"))));

    assertThat(page.select("#index tbody tr").eachText())
        .containsExactly("articles/port.md 1,000 1 major, in all 1 5.0", "other.md 600 0 0.0");
    assertThat(page.select("#index tbody a").eachAttr("href")).containsExactly("#a2", "#a1");
  }

  @Test
  void whatWasNotCheckedIsNotSortedAmongWhatIsClean() {
    Source clean = new Source("zebra.md", "Fine words.");
    Run failed = Samples.failed(new Source("bad.md", ""), "a failure");

    Document page = page(run(failed.reports().get(0), report(clean, 600)));

    assertThat(page.select("#index tbody tr").eachText())
        .containsExactly("zebra.md 600 0 0.0", "bad.md not checked");
  }

  @Test
  void aLongNameGoesOnInAnotherLineAfterAFolder() {
    assertThat(page(run(SOURCE)).select("h2 > wbr").first().nextSibling()).hasToString("port.md");
  }

  @Test
  void theCorrectedTextIsWhatFixesWouldWrite() {
    Document page =
        page(run(SOURCE, finding(SOURCE, "one", "*first*"), finding(SOURCE, "two", "second")));

    assertThat(page.select(".corrected li").eachText()).containsExactly("one", "second");
  }

  @Test
  void saysThatASmallSampleIsOne() {
    assertThat(page(run(report(SOURCE, 499, finding(SOURCE, "one")))).text())
        .contains("(small sample)")
        .contains("wants 500 words or more");
    assertThat(page(run(report(SOURCE, 500, finding(SOURCE, "one")))).text())
        .doesNotContainIgnoringCase("small sample");
  }

  @Test
  void showsFailures() {
    Document page = page(Samples.failed(new Source("bad.md", ""), "a <b> could not be parsed"));

    assertThat(page.select(".failures").text())
        .contains("1 article could not be checked", "bad.md");
    assertThat(page.select(".failure").text()).isEqualTo("Not checked: a <b> could not be parsed");
    assertThat(page.select("#index tbody").text()).contains("not checked");
  }

  @Test
  void saysWhereAPartWasNotChecked() {
    Failure failure =
        new Failure(SOURCE.name(), Optional.of(finding(SOURCE, "one").span()), "rule x failed");
    Report report =
        new Report(SOURCE, Samples.english(), Optional.empty(), 90, List.of(), List.of(failure));

    assertThat(page(run(report)).select(".failure").text())
        .isEqualTo("Not checked, line 11, column 3: rule x failed");
  }

  @Test
  void describesTheDrawingsInWords() {
    Document page = page(run(report(SOURCE, 1000, finding(SOURCE, "one", "x"))));

    assertThat(page.select("#penalty-chart desc").text())
        .isEqualTo("1 article from 5 to less than 6");
    assertThat(page.select("#type-chart desc").text())
        .isEqualTo("Spelling (linguistic conventions): 1 major");
  }

  @Test
  void forbidsTheBrowserEverythingButItsOwnStyleAndScript() {
    String written = write(new HtmlReportWriter(), run(SOURCE, finding(SOURCE, "one", "x")));
    Document page = Jsoup.parse(written);

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src '" + new Asset(page.selectFirst("script").data()).hash() + "'")
        .contains("style-src '" + new Asset(page.selectFirst("style").data()).hash() + "'");
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("[style], [src], link, iframe, object, img")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(written).doesNotContain("http://", "https://");
  }

  @Test
  void articleTextNeverBecomesMarkup() {
    String hostile =
        "<script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3)) \u202Egnp";
    Source source = new Source("<script>\".txt", hostile);

    Document page = page(run(source, finding(source, "onerror=alert(2)", "</script>")));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".columns > .text").text())
        .isEqualTo(hostile.replace("\u202E", "\\u202E"));
    assertThat(page.select("h2").text()).contains("<script>\".txt");
    assertThat(page.select(".write b").text()).isEqualTo("</script>");
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() {
    Document page =
        page(run(SOURCE, finding(SOURCE, "odesa*", "Odesa*"), finding(SOURCE, "one", "first")));

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    Run run = run(SOURCE, finding(SOURCE, "one", "x"));

    assertThat(write(new HtmlReportWriter(), run)).isEqualTo(write(new HtmlReportWriter(), run));
  }

  @Test
  void nothingFoundIsAReportToo() {
    Document page = page(run(SOURCE));

    assertThat(page.select("h1").text()).isEqualTo("No findings in 1 article");
    assertThat(page.select("#filters, svg")).isEmpty();
  }

  private static Report report(Source source, int words, Finding... findings) {
    return new Report(
        source, Samples.english(), Optional.empty(), words, List.of(findings), List.of());
  }

  private static Document page(Run run) {
    return Jsoup.parse(write(new HtmlReportWriter(), run));
  }
}
