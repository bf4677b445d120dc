package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {

  private final ReportWriter plain = new TextReportWriter(Style.PLAIN);

  @Test
  void showsPlaceMessageLineEvidenceSuggestionAndRule() {
    Source source = new Source("port.md", "# News\n\nThe port of odesa is open.\n");

    String text =
        Samples.write(plain, Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    assertThat(text)
        .isEqualTo(
            """
            port.md: English, translated from French (inferred from “annexions”; “Fomine”)

            port.md:3:13  major  “odesa” is a name and wants a capital.
              3 | The port of odesa is open.
                |             ^^^^^
                why: It is capitalised elsewhere in the article.
                write: Odesa
                casing/name  (linguistic-conventions/spelling, high confidence)

            1 finding in 1 article, 10 words: 1 major
              linguistic-conventions/spelling 1
              port.md: 5 penalty points in 10 words, 500.0 per 1,000 (MQM was made for 500 words and more)
            """);
  }

  @Test
  void carriesCaretsPastTabsWideLettersAndEmoji() {
    Source source = new Source("a.md", "\t東京 \uD83D\uDC69\u200D\uD83D\uDE80 odesa\n");

    String text = Samples.write(plain, Samples.run(source, Samples.finding(source, "odesa")));

    String[] lines = text.split("\n");
    assertThat(lines[3]).isEqualTo("  1 |     東京 \uD83D\uDC69\u200D\uD83D\uDE80 odesa");
    assertThat(lines[4]).isEqualTo("    | " + " ".repeat(4 + 4 + 1 + 2 + 1) + "^^^^^");
  }

  @Test
  void cutsLongLinesAroundTheSpan() {
    Source source = new Source("a.md", "word ".repeat(500) + "odesa" + " word".repeat(500));

    String text = Samples.write(plain, Samples.run(source, Samples.finding(source, "odesa")));

    assertThat(text.lines()).allMatch(line -> line.length() < 120);
    String[] lines = text.split("\n");
    assertThat(lines[3]).contains("…").contains("word odesa word");
    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("odesa"));
  }

  @Test
  void marksTheFirstLineOfASpanOverTwoLines() {
    Source source = new Source("a.md", "the port of\nodesa is open");

    String text =
        Samples.write(plain, Samples.run(source, Samples.finding(source, "port of\nodesa")));

    assertThat(text).contains("  1 | the port of…\n    |     ^^^^^^^^\n");
  }

  @Test
  void showsEscapesInsteadOfWhatATerminalWouldObey() {
    Source source = new Source("a\u001B[2J.md", "x \u001B[31mred\u202E odesa\u0007 \u009B1m\n");

    String text =
        Samples.write(plain, Samples.run(source, Samples.finding(source, "red\u202E odesa\u0007")));

    assertThat(text).doesNotContain("\u001B", "\u202E", "\u0007", "\u009B");
    assertThat(text).contains("\\u001B[31mred\\u202E odesa\\u0007").contains("a\\u001B[2J.md:1:8");
  }

  @Test
  void hostileTextStartsNoLineAndIsShownWhole() {
    String text = Samples.write(plain, Hostile.run());

    assertThat(text.lines()).noneMatch(line -> line.startsWith("::") || line.startsWith("="));
    assertThat(text.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
    assertThat(text).contains("]]> \\u001B[31m \\u202E <script>", "1 finding in 1 article");
  }

  @Test
  void coloursOnlyWhenAsked() {
    Source source = new Source("a.md", "in odesa");
    Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa"));

    assertThat(Samples.write(plain, run)).doesNotContain("\u001B");
    assertThat(Samples.write(new TextReportWriter(Style.ANSI), run)).contains("\u001B[1;31m");
  }

  @Test
  void saysWhatCouldNotBeChecked() {
    String text =
        Samples.write(
            plain, Samples.failed(new Source("a.md", ""), "a.md: it is binary; leave it out"));

    assertThat(text)
        .isEqualTo(
            """
            not checked: a.md: it is binary; leave it out

            No findings in 0 articles, 0 words
            1 article could not be checked, or not in full
            """);
  }

  @Test
  void namesTheArticlesThatCostMost() {
    Report[] reports = new Report[7];
    for (int i = 0; i < 7; i++) {
      Source source = new Source(i + ".md", "in odesa");
      List<Finding> findings = Collections.nCopies(i, Samples.finding(source, "odesa"));
      reports[i] =
          new Report(
              source, Samples.english(), Optional.empty(), 1000 * (1 + i % 2), findings, List.of());
    }

    assertThat(Samples.write(plain, Samples.run(reports)))
        .endsWith(
            """
              6.md: 30 penalty points in 1,000 words, 30.0 per 1,000
              4.md: 20 penalty points in 1,000 words, 20.0 per 1,000
              5.md: 25 penalty points in 2,000 words, 12.5 per 1,000
              2.md: 10 penalty points in 1,000 words, 10.0 per 1,000
              3.md: 15 penalty points in 2,000 words, 7.5 per 1,000
              less in 1 more article
            """);
  }

  @Test
  void namesADeletion() {
    Source source = new Source("a.md", "in odesa");

    assertThat(Samples.write(plain, Samples.run(source, Samples.finding(source, "odesa", ""))))
        .contains("write: (nothing: delete it)");
  }
}
