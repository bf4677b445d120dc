package dev.calque.core.report.html;

import static dev.calque.core.report.html.PageSamples.large;
import static dev.calque.core.report.html.PageSamples.twoArticles;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.calque.core.report.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The report in a real browser. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ReportBrowserTest {

  private final ChromeDriver browser;

  @TempDir Path folder;

  ReportBrowserTest(ChromeDriver browser) {
    this.browser = browser;
  }

  @Test
  void filtersBySeverityTypeAndRule() {
    Page page = open(twoArticles());
    assertThat(page.count()).isEqualTo("4 findings in 2 of 2 articles");

    page.click("[name=severity][value=major]");

    assertThat(page.count()).isEqualTo("1 of 4 findings shown, in 1 of 2 articles");
    assertThat(page.texts(".columns .finding")).hasSize(1);
    assertThat(page.texts("a.hit[href]")).containsExactly("cheap");
    assertThat(page.texts(".sheet h2")).containsExactly("b.md");
    assertThat(page.names()).containsExactly("b.md");

    page.click("[type=reset]");
    page.one("[name=rule]").sendKeys("casing/name");
    assertThat(page.count()).isEqualTo("3 of 4 findings shown, in 2 of 2 articles");

    page.one("[name=type]").sendKeys("style");
    assertThat(page.count()).isEqualTo("0 of 4 findings shown: none fits all filters");
  }

  @Test
  void everyChoiceCountsWhatItWouldShow() {
    Page page = open(twoArticles());

    page.one("[name=rule]").sendKeys("style/cheap");

    assertThat(page.texts(".choice")).containsExactly("Major (0)", "Minor (1)");
    assertThat(page.texts("[name=type] option"))
        .containsExactly("All", "linguistic-conventions/spelling (0)", "style/awkward (1)");
    assertThat(page.texts("[name=rule] option"))
        .containsExactly("All", "casing/name (3)", "style/cheap (1)");
  }

  @Test
  void announcesTheCount() {
    Page page = open(twoArticles());

    assertThat(page.one("#count").getDomAttribute("aria-live")).isEqualTo("polite");
  }

  @Test
  void sortsTheIndex() {
    Page page = open(twoArticles());
    assertThat(page.names()).containsExactly("b.md", "a.md");

    page.click("[data-sort=name]");
    assertThat(page.names()).containsExactly("a.md", "b.md");
    assertThat(page.one("th.name").getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(page.one("th.penalty").getDomAttribute("aria-sort")).isEqualTo("none");

    page.click("[data-sort=name]");
    assertThat(page.names()).containsExactly("b.md", "a.md");

    page.click("[data-sort=words]");
    assertThat(page.names()).containsExactly("a.md", "b.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#f2", "#m2"})
  void aLinkToAFindingOpensAtItsWords(String finding) {
    Page page = open(twoArticles());

    browser.get(browser.getCurrentUrl() + finding);
    browser.navigate().refresh();

    assertThat(page.focused().getText()).isEqualTo("kyiv");
    assertThat(page.one("#card").getText()).contains("“kyiv” is a name");
  }

  @Test
  void theListLeadsToTheWords() {
    Page page = open(twoArticles());

    page.click("#f2 a.place");

    assertThat(page.focused().getText()).isEqualTo("kyiv");
  }

  @Test
  void nextGoesAroundAndLeavesOutWhatIsFiltered() {
    Page page = open(twoArticles());
    page.click("[name=severity][value=minor]");

    page.click("#next");
    assertThat(page.focused().getText()).isEqualTo("odesa");
    page.click("#next");
    page.click("#next");
    assertThat(page.focused().getText()).isEqualTo("corn");
    page.click("#next");
    assertThat(page.focused().getText()).isEqualTo("odesa");
    page.click("#previous");
    assertThat(page.focused().getText()).isEqualTo("corn");
  }

  @Test
  void theFirstTabStopSkipsToTheArticles() {
    Page page = open(twoArticles());

    page.press(Keys.TAB);

    assertThat(page.focused().getText()).isEqualTo("Skip to the articles");
    assertThat(page.focused().getRect().getX()).as("visible").isNotNegative();
    assertThat(page.focused().getCssValue("outline-style")).isEqualTo("solid");
  }

  @Test
  void theSwitchChangesTheColours() {
    Page page = open(twoArticles());
    page.click("#theme");
    assertThat(page.one("#theme").getText()).isEqualTo("Colours: light");
    int light = page.background();

    page.click("#theme");
    int dark = page.background();

    assertThat(light).isGreaterThan(600);
    assertThat(dark).isLessThan(150);
    page.click("#theme");
    assertThat(page.one("#theme").getText()).isEqualTo("Colours: automatic");
  }

  @Test
  void followsTheColoursOfTheSystem() {
    Page page = open(twoArticles());
    assertThat(page.background()).isGreaterThan(600);

    Page.dark(browser, true);
    assertThat(page.background()).isLessThan(150);
    Page.dark(browser, false);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isAccessibleInBothColours(boolean dark) {
    Page.dark(browser, dark);
    Page page = open(twoArticles());
    page.click(".corrected summary");
    page.point("#a1 a.hit");

    List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();

    assertThat(violations).extracting(rule -> rule.getId() + rule.getNodes()).isEmpty();
    Page.dark(browser, false);
  }

  @Test
  void showsTheCorrectedTextBesideTheOriginal() {
    Page page = open(twoArticles());
    assertThat(page.one("#a1 .corrected .text").isDisplayed()).isFalse();

    page.click("#a1 .corrected summary");

    WebElement corrected = page.one("#a1 .corrected .text");
    assertThat(corrected.getText()).contains("Odesa and Kyiv");
    assertThat(corrected.getRect().getX())
        .isGreaterThan(page.one("#a1 .columns > .text").getRect().getX() + 300);
  }

  @Test
  void aNarrowScreenNeedsNoSidewaysScrolling() {
    browser.manage().window().setSize(new Dimension(500, 900));
    try {
      Page page = open(twoArticles());
      assertThat(page.number("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(page.number("innerWidth"));
    } finally {
      browser.manage().window().setSize(new Dimension(1280, 900));
    }
  }

  @Test
  void paperShowsAllAndNoControls() {
    Page page = open(twoArticles());
    Page.medium(browser, "print");
    browser.executeScript("dispatchEvent(new Event('beforeprint'))");

    assertThat(page.one("#filters").isDisplayed()).isFalse();
    assertThat(page.one("#theme").isDisplayed()).isFalse();
    assertThat(page.one("#a1 .corrected .text").isDisplayed()).isTrue();

    browser.executeScript("dispatchEvent(new Event('afterprint'))");
    Page.medium(browser, "");
    assertThat(page.one("#a1 .corrected .text").isDisplayed()).isFalse();
  }

  @Test
  void staysUsableWithTwoThousandFindings() {
    Page page = open(large());
    assertThat(page.count()).isEqualTo("2,000 findings in 20 of 20 articles");

    page.click("[name=severity][value=minor]");

    assertThat(page.count()).isEqualTo("1,000 of 2,000 findings shown, in 20 of 20 articles");
    page.click("#next");
    assertThat(page.one("#card").isDisplayed()).isTrue();
  }

  private Page open(Run run) {
    return Page.open(browser, folder, run);
  }
}
