package dev.calque.core.report.html;

import static dev.calque.core.report.Samples.finding;
import static dev.calque.core.report.Samples.run;
import static dev.calque.core.report.html.PageSamples.report;
import static dev.calque.core.report.html.PageSamples.twoArticles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.report.Run;
import dev.calque.core.text.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Articles that try to take over the report, in a real browser. */
@Tag("browser")
@ExtendWith(Chromium.class)
class HostileArticleBrowserTest {

  private final ChromeDriver browser;

  @TempDir Path folder;

  HostileArticleBrowserTest(ChromeDriver browser) {
    this.browser = browser;
  }

  @Test
  void nothingOfAHostileArticleRuns() {
    String text =
        """
        # <script>document.title = "owned"; alert(1)</script> odesa

        <img src="x" onerror="alert(2)"> [click](javascript:alert(3)) </script><script>alert(4)</script>

        Text \u202Egnp.exe <svg/onload=alert(5)> &lt;script&gt;alert(6)&lt;/script&gt; "' --> ]]>
        """;
    Source plain = new Source("<img src=x onerror=alert(7)>.txt", text);
    Source markdown = new Source("\"><script>alert(8)</script>.md", text);

    Page page =
        open(
            run(
                report(plain, 90, finding(plain, "odesa", "</script><script>alert(9)</script>")),
                report(markdown, 90, finding(markdown, "odesa", "<img src=x onerror=alert(10)>"))));
    page.click("#next");

    assertThat(page.hasAlert()).isFalse();
    assertThat(browser.getTitle()).isEqualTo("Calque: 2 findings in 2 articles");
    assertThat(page.one("#a1 .text").getText())
        .contains("<script>document.title = \"owned\"; alert(1)</script>", "[click](javascript:")
        .contains("\\u202Egnp.exe", "<svg/onload=alert(5)>", "&lt;script&gt;");
    assertThat(page.one("#a2 .text").getText())
        .contains("\\u202Egnp.exe", "<script>alert(6)</script>");
    assertThat(page.all("script, img, [onerror], [onload]")).hasSize(1);
    assertThat(page.all("a[href]:not([href^='#'])")).isEmpty();
  }

  @Test
  void thePolicyRefusesMarkupAndAddressesThatGotInAllTheSame() {
    Page page = open(twoArticles());

    assertThatThrownBy(
            () -> browser.executeScript("document.body.innerHTML = '<img src=x onerror=alert(1)>'"))
        .hasMessageContaining("TrustedHTML");
    Object refused =
        browser.executeAsyncScript(
            """
            document.addEventListener("securitypolicyviolation",
              event => arguments[0](event.effectiveDirective));
            document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/x.png" }));
            """);

    assertThat(refused).isEqualTo("img-src");
    assertThat(page.hasAlert()).isFalse();
  }

  @Test
  void asksTheNetworkForNothingAndLogsNoError() {
    Page page = open(twoArticles());

    assertThat(page.number("performance.getEntriesByType('resource').length")).isZero();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> entry.getMessage().contains(folder.toString()))
        .isEmpty();
  }

  private Page open(Run run) {
    return Page.open(browser, folder, run);
  }
}
