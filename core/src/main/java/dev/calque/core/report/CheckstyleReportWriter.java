package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Position;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * XML as Checkstyle 10 writes it (its {@code XMLLogger}): a {@code file} an article, clean ones
 * too. Columns count UTF-16 units from 1; line 0 is the whole file.
 */
public final class CheckstyleReportWriter implements ReportWriter {

  private static final String VERSION = "10.0";

  @Override
  public void write(Run run, Appendable out) throws IOException {
    Xml.document(
        out,
        xml -> {
          xml.start("checkstyle").attribute("version", VERSION);
          for (Report report : run.reports()) {
            writeFile(xml, report);
          }
          xml.end();
        });
  }

  private static void writeFile(Xml xml, Report report) throws XMLStreamException {
    xml.start("file").attribute("name", report.source().name());
    for (Finding finding : report.findings()) {
      writePlace(xml, Optional.of(report.source().position(finding.span().start())));
      xml.attribute("severity", Level.of(finding.severity()).toString())
          .attribute("message", FindingText.line(finding))
          .attribute("source", "calque." + finding.rule().id().value())
          .end();
    }
    for (Failure failure : report.failures()) {
      writePlace(xml, failure.span().map(span -> report.source().position(span.start())));
      xml.attribute("severity", Level.ERROR.toString())
          .attribute("message", "Not checked: " + Printable.of(failure.message()))
          .attribute("source", "calque.not-checked")
          .end();
    }
    xml.end();
  }

  private static void writePlace(Xml xml, Optional<Position> place) throws XMLStreamException {
    xml.start("error").attribute("line", place.map(Position::line).orElse(0));
    if (place.isPresent()) {
      xml.attribute("column", place.get().column());
    }
  }
}
