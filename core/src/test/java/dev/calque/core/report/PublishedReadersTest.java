package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.Source;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.JUnitParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/**
 * The reports as the library of the Violations plugins for Jenkins, Maven and Gradle reads them.
 */
class PublishedReadersTest {

  private final Source source = new Source("news/port.md", "# News\n\nin odesa\n");
  private final Run run = Samples.run(source, Samples.finding(source, "odesa", "Odesa"));

  @Test
  void checkstyle() throws Exception {
    Violation found = only(read(new CheckStyleParser(), new CheckstyleReportWriter(), run));

    assertThat(found.getFile()).isEqualTo("news/port.md");
    assertThat(found.getStartLine()).isEqualTo(3);
    assertThat(found.getColumn()).isEqualTo(4);
    assertThat(found.getSeverity()).isEqualTo(SEVERITY.ERROR);
    assertThat(found.getRule()).isEqualTo("calque.casing/name");
    assertThat(found.getMessage()).contains("“odesa” is a name").endsWith("Write: Odesa");
  }

  @Test
  void codeQuality() throws Exception {
    Violation found = only(read(new CodeClimateParser(), new GitLabReportWriter(), run));

    assertThat(found.getFile()).isEqualTo("news/port.md");
    assertThat(found.getStartLine()).isEqualTo(3);
    assertThat(found.getRule()).isEqualTo("casing/name");
    assertThat(found.getMessage()).contains("“odesa” is a name").endsWith("Write: Odesa");
  }

  @Test
  void junit() throws Exception {
    Violation found = only(read(new JUnitParser(), new JUnitReportWriter(), run));

    assertThat(found.getSeverity()).isEqualTo(SEVERITY.ERROR);
    assertThat(found.getMessage()).contains("“odesa” is a name");
  }

  @Test
  void hostileArticlesAndFailuresAreRead() throws Exception {
    assertThat(read(new CheckStyleParser(), new CheckstyleReportWriter(), Hostile.run()))
        .hasSize(2);
    assertThat(read(new CodeClimateParser(), new GitLabReportWriter(), Hostile.run()))
        .extracting(Violation::getFile)
        .hasSize(2)
        .allMatch(path -> path.endsWith("@octocat 100%25\u001B[31m\u202E.md"));
    assertThat(read(new JUnitParser(), new JUnitReportWriter(), Hostile.run())).isNotEmpty();
  }

  @Test
  void noFindingsAreNone() throws Exception {
    assertThat(read(new CheckStyleParser(), new CheckstyleReportWriter(), Samples.run())).isEmpty();
    assertThat(read(new CodeClimateParser(), new GitLabReportWriter(), Samples.run())).isEmpty();
    assertThat(read(new JUnitParser(), new JUnitReportWriter(), Samples.run())).isEmpty();
  }

  private static Violation only(Set<Violation> found) {
    assertThat(found).hasSize(1);
    return found.iterator().next();
  }

  private static Set<Violation> read(ViolationsParser parser, ReportWriter writer, Run run)
      throws Exception {
    return parser.parseReportOutput(Samples.write(writer, run), new Refusals());
  }

  /** A reader that complains has not understood the report. */
  private static final class Refusals implements ViolationsLogger {

    @Override
    public void log(Level level, String message) {
      assertThat(level.intValue()).as(message).isLessThan(Level.WARNING.intValue());
    }

    @Override
    public void log(Level level, String message, Throwable cause) {
      log(level, message);
    }
  }
}
