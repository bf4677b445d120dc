package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single jar: what it merges of the libraries is complete, and it checks all languages. */
class SingleJarTest {

  private static final Path JAR = Packed.file("-all.jar");
  private static final Path LIBRARIES = Packed.HOME.resolve("cli/target/calque/lib");
  private static final String LANGUAGES = "META-INF/org/languagetool/language-module.properties";
  private static final Map<String, String> ARTICLES =
      new TreeMap<>(
          Map.of(
              "en", "harvest.en.md",
              "fr", "lighthouse.fr.md",
              "de", "lake-ferry.de.md",
              "es", "night-market.es.md",
              "it", "salt-pans.it.md",
              "pt", "school-kitchen.pt.md",
              "nl", "windmill.nl.md",
              "pl", "beekeepers.pl.md",
              "ru", "reindeer-school.ru.md",
              "uk", "puppet-theatre.uk.md"));

  @TempDir private Path temporary;

  @Test
  void checksAnArticleInEachOfTenLanguages() throws Exception {
    JsonNode articles = check().at("/articles");

    assertThat(articles).hasSize(ARTICLES.size());
    assertThat(articles)
        .allSatisfy(article -> assertThat(article.at("/findings")).isNotEmpty())
        .allSatisfy(article -> assertThat(article.at("/failures")).isEmpty());
    assertThat(articles.findValuesAsText("language")).containsAll(ARTICLES.keySet());
  }

  @Test
  void isNotSigned() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains("dev/calque/cli/Main.class")
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"));
    }
  }

  @Test
  void hasTheLanguagesAndServicesOfAllLibraries() throws Exception {
    try (JarFile single = new JarFile(JAR.toFile());
        Stream<Path> libraries = Files.list(LIBRARIES)) {
      for (Path library : (Iterable<Path>) libraries::iterator) {
        try (JarFile jar = new JarFile(library.toFile())) {
          for (ZipEntry entry : jar.stream().filter(SingleJarTest::isMerged).toList()) {
            assertThat(lines(single, entry.getName())).containsAll(lines(jar, entry.getName()));
          }
        }
      }
      assertThat(lines(single, LANGUAGES))
          .filteredOn(line -> line.startsWith("languageClasses="))
          .hasSize(ARTICLES.size());
    }
  }

  @Test
  void hasLinguasModelsOfTheLanguagesThatItIsAskedAbout() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(folders(jar, "language-models/"))
          .containsExactlyElementsOf(ARTICLES.keySet())
          .containsAll(
              folders(jar, "calque/languages/").stream().filter(l -> l.length() == 2).toList());
    }
  }

  private static TreeSet<String> folders(JarFile jar, String parent) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(parent) && name.indexOf('/', parent.length()) > 0)
        .map(name -> name.substring(parent.length(), name.indexOf('/', parent.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isMerged(ZipEntry entry) {
    String name = entry.getName();
    return !entry.isDirectory()
        && (name.equals(LANGUAGES) || name.matches("META-INF/services/[^/]+"));
  }

  private JsonNode check() throws Exception {
    List<String> command =
        new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
    command.addAll(List.of(JAR.toString(), "check", "--format", "json"));
    ARTICLES.values().forEach(name -> command.add(Packed.ARTICLES.resolve(name).toString()));
    Shell.Outcome outcome = new Shell(temporary).run(command);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    return new ObjectMapper().readTree(outcome.out());
  }

  private static List<String> lines(JarFile jar, String name) throws Exception {
    byte[] content = jar.getInputStream(jar.getJarEntry(name)).readAllBytes();
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
