package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.catalog.Catalog;
import dev.calque.core.catalog.PackMatrix;
import dev.calque.core.catalog.RulePages;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the rules say what the rules say; {@code -Dpages.update=true} writes them anew. */
class RulePagesTest {

  private static final Path PAGES = Path.of("../docs/rules");
  private static final Path README = Path.of("../README.md");
  private static final String FROM = "<!-- packs -->\n";
  private static final String TO = "<!-- end of packs -->\n";

  private static Catalog catalog = new Catalog(List.of());

  @BeforeAll
  static void loadRules() throws IOException {
    catalog = catalog();
    if (Boolean.getBoolean("pages.update")) {
      write();
    }
  }

  @Test
  void thePagesAreOfTheseRules() throws IOException {
    assertThat(pages())
        .as("docs/rules is stale; run this test with -Dpages.update=true")
        .isEqualTo(RulePages.of(catalog));
  }

  @Test
  void theReadmeCountsTheEntriesOfThePacks() throws IOException {
    assertThat(Files.readString(README))
        .as("README.md is stale; run this test with -Dpages.update=true")
        .contains(FROM + new PackMatrix(catalog) + TO);
  }

  private static Catalog catalog() {
    Calque calque = new Calque(CalqueRules.knowledge(), House.NONE, 1);
    SortedMap<LanguageCode, List<Rule>> rules = new TreeMap<>();
    for (LanguageCode target : calque.targets()) {
      rules.put(target, calque.rules(target));
    }
    return Catalog.of(rules);
  }

  private static SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(PAGES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }

  private static void write() throws IOException {
    for (String old : pages().keySet()) {
      Files.delete(PAGES.resolve(old));
    }
    for (Map.Entry<String, String> page : RulePages.of(catalog).entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    String readme = Files.readString(README);
    int from = readme.indexOf(FROM) + FROM.length();
    int to = readme.indexOf(TO);
    Files.writeString(
        README, readme.substring(0, from) + new PackMatrix(catalog) + readme.substring(to));
  }
}
