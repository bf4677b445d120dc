package dev.calque.core.report.html;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Gives tests the Chromium that the machine has; nothing is downloaded. One is started for all
 * classes that ask for it, and leaves with the last test.
 */
final class Chromium implements ParameterResolver {

  /** Selenium warns of a protocol that these tests do not use; held, or the level is forgotten. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ChromeDriver.class;
  }

  @Override
  public ChromeDriver resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Running.class, key -> new Running(start()), Running.class)
        .browser();
  }

  private record Running(ChromeDriver browser) implements ExtensionContext.Store.CloseableResource {
    @Override
    public void close() {
      browser.quit();
    }
  }

  /** A browser without a window, 1280 by 900 pixels, in light colours. */
  private static ChromeDriver start() {
    LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome").toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    options.addArguments("--disable-dev-shm-usage", "--window-size=1280,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path program(String... names) {
    List<Path> folders =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the tests of the HTML report need "
                        + names[0]
                        + " on the PATH; install it: apt-get install chromium chromium-driver"
                        + " (or leave these tests out: mvn verify -DexcludedGroups=browser)"));
  }
}
