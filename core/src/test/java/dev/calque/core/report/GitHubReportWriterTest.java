package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.Finding;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GitHubReportWriterTest {

  /** How the runner takes a command apart. */
  private static final Pattern COMMAND = Pattern.compile("::(\\w+) ([^:]*)::(.*)");

  private final ReportWriter writer = new GitHubReportWriter();
  private final Source source = new Source("news/port.md", "# News\n\nin odesa\n");

  @Test
  void aFindingIsAnAnnotation() {
    String report =
        Samples.write(writer, Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    assertThat(report)
        .isEqualTo(
            "::error file=news/port.md,line=3,endLine=3,col=4,endColumn=9,"
                + "title=Calque%3A casing/name::“odesa” is a name and wants a capital.%0A"
                + "why: It is capitalised elsewhere in the article.%0Awrite: Odesa\n");
  }

  @Test
  void columnsAreLeftOutWhereTheRunnerRefusesThem() {
    String report =
        Samples.write(writer, Samples.run(source, Samples.finding(source, "News\n\nin")));

    assertThat(report).contains("line=1,endLine=3,title=");
  }

  @Test
  void theWorstComeFirst() {
    Run run =
        Samples.run(
            source,
            with(Severity.NEUTRAL),
            with(Severity.MINOR),
            with(Severity.CRITICAL),
            with(Severity.MAJOR));

    assertThat(Samples.write(writer, run).lines().map(line -> line.split(" ")[0]))
        .containsExactly("::error", "::error", "::warning", "::notice");
  }

  @Test
  void saysThatGitHubHidesSome() {
    Finding minor = with(Severity.MINOR);
    Run ten = Samples.run(source, Collections.nCopies(10, minor).toArray(Finding[]::new));
    Run eleven = Samples.run(source, Collections.nCopies(11, minor).toArray(Finding[]::new));

    assertThat(Samples.write(writer, ten).lines()).hasSize(10);
    assertThat(Samples.write(writer, eleven).lines())
        .hasSize(12)
        .last()
        .asString()
        .startsWith("Calque wrote 11 annotations; GitHub shows the first 10 errors");
  }

  @Test
  void noFindingsAreNothingAndFailuresAreErrors() {
    assertThat(Samples.write(writer, Samples.run())).isEmpty();
    assertThat(Samples.write(writer, Samples.failed(source, "50% is\nbinary")))
        .isEqualTo("::error file=news/port.md,title=Calque%3A not checked::50%25 is binary\n");
  }

  @Test
  void hostileTextStaysInItsCommand() {
    String report = Samples.write(writer, Hostile.run());

    List<String> lines = report.lines().toList();
    assertThat(lines).hasSize(2);
    Matcher failure = command(lines.get(0));
    assertThat(failure.group(3)).startsWith("1  2 ::error::no%250A ]]> \\u001B[31m \\u202E");
    Matcher finding = command(lines.get(1));
    assertThat(properties(finding.group(2)))
        .containsEntry("title", "Calque: casing/name")
        .containsEntry(
            "file", "./a,b: \"c\" <b>&\\u000A::error::@octocat 100%25\\u001B[31m\\u202E.md");
    assertThat(report.codePoints()).doesNotContain(0, 0x0D, 0x1B, 0x85, 0x202E, 0x2028, 0xD800);
  }

  private Finding with(Severity severity) {
    Finding finding = Samples.finding(source, "odesa");
    return new Finding(
        finding.rule(),
        severity,
        finding.confidence(),
        source,
        finding.span(),
        finding.role(),
        finding.quote(),
        finding.message(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Matcher command(String line) {
    Matcher command = COMMAND.matcher(line);
    assertThat(command.matches()).as(line).isTrue();
    return command;
  }

  private static Map<String, String> properties(String text) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : text.split(",")) {
      String[] parts = property.split("=", 2);
      String value = parts[1].replace("%3A", ":").replace("%2C", ",");
      properties.put(parts[0], value.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"));
    }
    return properties;
  }
}
