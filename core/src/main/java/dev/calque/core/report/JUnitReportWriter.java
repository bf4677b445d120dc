package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit XML as Surefire writes it and Jenkins and GitLab read it: a test suite an article, a test
 * case that fails a finding, one with an error for what could not be checked, and one that passes
 * for a clean article. Nothing is timed.
 */
public final class JUnitReportWriter implements ReportWriter {

  private static final Pattern EXTENSION = Pattern.compile("\\.[^./]*$");

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Xml.document(
        out,
        xml -> {
          int tests = run.reports().stream().mapToInt(JUnitReportWriter::tests).sum();
          xml.start("testsuites").attribute("name", "Calque " + run.toolVersion());
          writeCounts(xml, tests, run.findings().size(), run.failures().size());
          for (Report report : run.reports()) {
            writeSuite(xml, report);
          }
          xml.end();
        });
  }

  private static void writeSuite(Xml xml, Report report) throws XMLStreamException {
    int findings = report.findings().size();
    xml.start("testsuite").attribute("name", report.source().name());
    writeCounts(xml, tests(report), findings, report.failures().size());
    xml.attribute("skipped", 0).attribute("time", 0);
    for (Finding finding : report.findings()) {
      writeFinding(xml, report, finding);
    }
    for (Failure failure : report.failures()) {
      writeFailure(xml, report, failure);
    }
    if (isClean(report)) {
      writeCase(xml, report, "no findings").end();
    }
    xml.end();
  }

  private static void writeCounts(Xml xml, int tests, int failures, int errors)
      throws XMLStreamException {
    xml.attribute("tests", tests).attribute("failures", failures).attribute("errors", errors);
  }

  private static void writeFinding(Xml xml, Report report, Finding finding)
      throws XMLStreamException {
    String rule = finding.rule().id().value();
    String place = FindingText.place(finding);
    String path = Printable.name(report.source().name());
    writeCase(xml, report, rule + " at " + place)
        .start("failure")
        .attribute("type", rule)
        .attribute("message", Json.name(finding.severity()) + ": " + FindingText.line(finding))
        .text(path + ":" + place + "\n" + String.join("\n", FindingText.lines(finding)))
        .end()
        .end();
  }

  private static void writeFailure(Xml xml, Report report, Failure failure)
      throws XMLStreamException {
    writeCase(xml, report, "not checked")
        .start("error")
        .attribute("type", "not-checked")
        .attribute("message", Printable.of(failure.message()))
        .end()
        .end();
  }

  /** Jenkins takes what stands behind the last dot of a class name for the class. */
  private static Xml writeCase(Xml xml, Report report, String name) throws XMLStreamException {
    String article = EXTENSION.matcher(report.source().name()).replaceFirst("");
    return xml.start("testcase")
        .attribute("name", name)
        .attribute("classname", article)
        .attribute("time", 0);
  }

  private static int tests(Report report) {
    return isClean(report) ? 1 : report.findings().size() + report.failures().size();
  }

  private static boolean isClean(Report report) {
    return report.findings().isEmpty() && report.failures().isEmpty();
  }
}
