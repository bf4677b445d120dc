package dev.calque.core.report.html;

import static dev.calque.core.report.html.PageSamples.twoArticles;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.chrome.ChromeDriver;

/** The card that explains a finding in place, in a real browser. */
@Tag("browser")
@ExtendWith(Chromium.class)
class CardBrowserTest {

  private final ChromeDriver browser;

  @TempDir Path folder;

  CardBrowserTest(ChromeDriver browser) {
    this.browser = browser;
  }

  @Test
  void showsTheCardUnderThePointer() {
    Page page = Page.open(browser, folder, twoArticles());

    page.point("#a1 a.hit");

    assertThat(page.one("#card").getText())
        .contains("“odesa” is a name and wants a capital.", "Write Odesa", "casing/name")
        .contains("It is capitalised elsewhere in the article.");
    assertThat(page.one("#card").findElements(By.cssSelector("[id], [href]"))).isEmpty();

    page.point("#card");
    page.pause(400);
    assertThat(page.one("#card").isDisplayed()).as("the card can be pointed at").isTrue();

    page.point("#a1 h2");
    page.pause(600);
    assertThat(page.one("#card").isDisplayed()).isFalse();
  }

  @Test
  void theCardLeavesTheListBesideTheTextFree() {
    Page page = Page.open(browser, folder, twoArticles());

    page.point("#a1 a.hit:last-of-type");

    Rectangle card = page.one("#card").getRect();
    assertThat(card.x + card.width).isLessThanOrEqualTo(page.one("#a1 .list").getRect().x);
  }

  @Test
  void aTapShowsTheCardAndStaysWhereItIs() {
    Page page = Page.open(browser, folder, twoArticles());
    String address = browser.getCurrentUrl();

    page.tap("#a1 a.hit");
    assertThat(page.one("#card").getText()).contains("“odesa” is a name");
    assertThat(browser.getCurrentUrl()).isEqualTo(address);

    page.tap("#a1 h2");
    assertThat(page.one("#card").isDisplayed()).isFalse();
  }

  @Test
  void showsTheCardOnKeyboardFocusAndEscapeHidesIt() {
    Page page = Page.open(browser, folder, twoArticles());
    page.focus("#next");

    page.press(Keys.ENTER);

    assertThat(page.focused().getText()).isEqualTo("odesa");
    assertThat(page.one("#card").isDisplayed()).isTrue();
    page.press(Keys.ESCAPE);
    assertThat(page.one("#card").isDisplayed()).isFalse();

    page.press(Keys.TAB);
    assertThat(page.focused().getText()).isEqualTo("kyiv");
    assertThat(page.one("#card").getText()).contains("“kyiv” is a name");
    page.press(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#f2");
  }
}
