package dev.calque.core.report.html;

import static dev.calque.core.report.Samples.finding;
import static dev.calque.core.report.Samples.run;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.report.Run;
import dev.calque.core.report.Samples;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs whose reports are opened. */
final class PageSamples {

  private static final Rule CHEAP =
      Rule.of("style/cheap", "style/awkward", Severity.MINOR, "a cheap word", "Say it better.");

  private PageSamples() {}

  /** Two major findings in {@code a.md}, a major and a minor one in {@code b.md}. */
  static Run twoArticles() {
    Source a = new Source("a.md", "# Ports\n\nThe ports of odesa and kyiv are open.\n");
    Source b = new Source("b.md", "# Corn\n\nThe corn is cheap.\n");
    return run(
        report(a, 900, finding(a, "odesa", "Odesa"), finding(a, "kyiv", "Kyiv")),
        report(b, 100, finding(b, "corn", "Corn"), minor(CHEAP, finding(b, "cheap"))));
  }

  /** 2,000 findings, every other one minor. */
  static Run large() {
    return run(
        IntStream.range(0, 20)
            .mapToObj(i -> new Source("articles/" + i + ".md", "Kept odesa. ".repeat(100)))
            .map(PageSamples::large)
            .toArray(Report[]::new));
  }

  private static Report large(Source source) {
    return report(
        source,
        200,
        IntStream.range(0, 100)
            .mapToObj(i -> large(i, finding(source, 12 * i + 5, "odesa", "Odesa")))
            .toArray(Finding[]::new));
  }

  private static Finding large(int number, Finding finding) {
    return number % 2 == 0 ? finding : minor(finding.rule(), finding);
  }

  static Report report(Source source, int words, Finding... findings) {
    return new Report(
        source, Samples.english(), Optional.empty(), words, List.of(findings), List.of());
  }

  private static Finding minor(Rule rule, Finding finding) {
    return new Finding(
        rule,
        Severity.MINOR,
        finding.confidence(),
        finding.source(),
        finding.span(),
        finding.role(),
        finding.quote(),
        finding.message(),
        finding.replacements(),
        finding.fixes(),
        finding.evidence(),
        false);
  }
}
