package dev.calque.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlReportWritersTest {

  private final Source source = new Source("news/port.v2.md", "# News\n\nin odesa & “<b>”.\n");
  private final Report clean =
      new Report(source, Samples.english(), Optional.empty(), 5, List.of(), List.of());

  @Test
  void checkstyleHasAFileAnArticleAndAnErrorAFinding() throws Exception {
    Document xml = checkstyle(Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    assertThat(Schemas.attributes(xml, "file", "name")).containsExactly("news/port.v2.md");
    assertThat(Schemas.attributes(xml, "error", "line")).containsExactly("3");
    assertThat(Schemas.attributes(xml, "error", "column")).containsExactly("4");
    assertThat(Schemas.attributes(xml, "error", "severity")).containsExactly("error");
    assertThat(Schemas.attributes(xml, "error", "source")).containsExactly("calque.casing/name");
    assertThat(Schemas.attributes(xml, "error", "message"))
        .containsExactly("“odesa” is a name and wants a capital. Write: Odesa");
  }

  @Test
  void checkstyleNamesCleanArticles() throws Exception {
    Document xml = checkstyle(Samples.run(clean));

    assertThat(Schemas.attributes(xml, "file", "name")).containsExactly("news/port.v2.md");
    assertThat(Schemas.attributes(xml, "error", "line")).isEmpty();
    assertThat(Schemas.attributes(checkstyle(Samples.run()), "file", "name")).isEmpty();
  }

  @Test
  void checkstyleFailuresAreErrors() throws Exception {
    Document whole = checkstyle(Samples.failed(source, "it is binary"));
    assertThat(Schemas.attributes(whole, "error", "line")).containsExactly("0");
    assertThat(Schemas.attributes(whole, "error", "column")).containsExactly("");
    assertThat(Schemas.attributes(whole, "error", "message"))
        .containsExactly("Not checked: it is binary");

    Document part = checkstyle(failedIn(new Span(11, 16)));
    assertThat(Schemas.attributes(part, "error", "line")).containsExactly("3");
  }

  @Test
  void junitHasASuiteAnArticleAndACaseAFinding() throws Exception {
    Document xml = junit(Samples.run(source, Samples.finding(source, "odesa", "Odesa")));

    assertThat(Schemas.attributes(xml, "testsuite", "name")).containsExactly("news/port.v2.md");
    assertThat(counts(xml)).containsExactly("1", "1", "0");
    assertThat(Schemas.attributes(xml, "testcase", "name")).containsExactly("casing/name at 3:4");
    assertThat(Schemas.attributes(xml, "testcase", "classname")).containsExactly("news/port.v2");
    assertThat(Schemas.attributes(xml, "failure", "type")).containsExactly("casing/name");
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .isEqualTo(
            "news/port.v2.md:3:4\n“odesa” is a name and wants a capital.\n"
                + "why: It is capitalised elsewhere in the article.\nwrite: Odesa");
  }

  @Test
  void junitPassesACleanArticle() throws Exception {
    Document xml = junit(Samples.run(clean));

    assertThat(counts(xml)).containsExactly("1", "0", "0");
    assertThat(Schemas.attributes(xml, "testcase", "name")).containsExactly("no findings");
    assertThat(Schemas.attributes(junit(Samples.run()), "testsuite", "name")).isEmpty();
  }

  @Test
  void junitFailuresAreErrorsAndNoPass() throws Exception {
    Document xml = junit(Samples.failed(source, "it is binary"));

    assertThat(counts(xml)).containsExactly("1", "0", "1");
    assertThat(Schemas.attributes(xml, "testcase", "name")).containsExactly("not checked");
    assertThat(Schemas.attributes(xml, "error", "message")).containsExactly("it is binary");
  }

  @Test
  void hostileTextIsWellFormedAndShownAsEscapes() throws Exception {
    for (String report :
        List.of(
            Samples.write(new CheckstyleReportWriter(), Hostile.run()),
            Samples.write(new JUnitReportWriter(), Hostile.run()))) {
      String decoded = new String(report.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(decoded).as("survives UTF-8").isEqualTo(report);
      assertThat(report.codePoints()).doesNotContain(0, 0x1B, 0x85, 0x202E, 0x2028, 0xFFFE);
      assertThat(report).doesNotContain("<script").doesNotContain("]]>");
    }
    Document checkstyle = checkstyle(Hostile.run());
    assertThat(Schemas.attributes(checkstyle, "file", "name").get(0))
        .isEqualTo("./a,b: \"c\" <b>&\\u000A::error::@octocat 100%25\\u001B[31m\\u202E.md");
    assertThat(Schemas.attributes(checkstyle, "error", "message").get(0))
        .contains("<script>alert(1)</script>", "]]>", "\uD83D\uDE00")
        .contains("\\u0000 \\u0085 \\u2028 \\uFFFE \\uD800");
    assertThat(counts(junit(Hostile.run()))).containsExactly("2", "1", "1");
  }

  @Test
  void theSchemasRefuseWhatTheFormatsDoNotHave() {
    assertThatThrownBy(
            () -> Schemas.xml("checkstyle.xsd", "<checkstyle version='1'><error/></checkstyle>"))
        .hasMessageContaining("error");
    assertThatThrownBy(
            () -> Schemas.xml("junit.xsd", "<testsuites><testsuite name='a'/></testsuites>"))
        .hasMessageContaining("must appear");
  }

  private Run failedIn(Span span) {
    Failure failure = new Failure(source.name(), Optional.of(span), "the check failed");
    return Samples.run(
        new Report(source, Samples.english(), Optional.empty(), 5, List.of(), List.of(failure)));
  }

  private static List<String> counts(Document xml) {
    return List.of(
        Schemas.attributes(xml, "testsuite", "tests").get(0),
        Schemas.attributes(xml, "testsuite", "failures").get(0),
        Schemas.attributes(xml, "testsuite", "errors").get(0));
  }

  private static Document checkstyle(Run run) throws Exception {
    return Schemas.xml("checkstyle.xsd", Samples.write(new CheckstyleReportWriter(), run));
  }

  private static Document junit(Run run) throws Exception {
    return Schemas.xml("junit.xsd", Samples.write(new JUnitReportWriter(), run));
  }
}
