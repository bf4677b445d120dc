package dev.calque.core.report.html;

import static dev.calque.core.report.Samples.write;

import dev.calque.core.report.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;

/** A report that is open in a browser. */
record Page(ChromeDriver browser) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static Page open(ChromeDriver browser, Path folder, Run run) {
    try {
      Path file = folder.resolve("report.html");
      Files.writeString(file, write(new HtmlReportWriter(), run));
      browser.get(file.toUri().toString());
      return new Page(browser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  /** The texts of what is displayed. */
  List<String> texts(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  void click(String selector) {
    one(selector).click();
  }

  void point(String selector) {
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", one(selector));
    new Actions(browser).moveToElement(one(selector)).perform();
  }

  /** As a finger does. */
  void tap(String selector) {
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", one(selector));
    new Actions(browser)
        .setActivePointer(PointerInput.Kind.TOUCH, "finger")
        .moveToElement(one(selector))
        .clickAndHold()
        .release()
        .perform();
  }

  void pause(int milliseconds) {
    new Actions(browser).pause(milliseconds).perform();
  }

  void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  void focus(String selector) {
    browser.executeScript("arguments[0].focus()", one(selector));
  }

  WebElement focused() {
    return browser.switchTo().activeElement();
  }

  String count() {
    return one("#count").getText();
  }

  /** The names of the articles in the order of the index. */
  List<String> names() {
    return texts("#index tbody th");
  }

  /** From 0, black, to 765, white. */
  int background() {
    return NUMBER
        .matcher(one("body").getCssValue("background-color"))
        .results()
        .limit(3)
        .mapToInt(part -> Integer.parseInt(part.group()))
        .sum();
  }

  long number(String script) {
    return ((Number) browser.executeScript("return " + script)).longValue();
  }

  boolean hasAlert() {
    try {
      browser.switchTo().alert().accept();
      return true;
    } catch (NoAlertPresentException e) {
      return false;
    }
  }

  /** Has the system prefer dark colours or light ones. */
  static void dark(ChromeDriver browser, boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Has the page shown on {@code screen} or in {@code print}. */
  static void medium(ChromeDriver browser, String medium) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }
}
