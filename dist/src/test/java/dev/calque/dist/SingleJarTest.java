package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single jar must find in each language what the libraries find: merged files are complete. */
class SingleJarTest {

  private static final Path JAR = Packed.file("-all.jar");
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
  void findsInTenLanguagesWhatTheLibrariesFind() throws Exception {
    JsonNode single = check(JAR);
    JsonNode libraries = check(Packed.HOME.resolve("cli/target/calque/lib/calque.jar"));

    assertThat(single.at("/articles")).hasSize(ARTICLES.size());
    assertThat(single.at("/articles"))
        .allSatisfy(article -> assertThat(article.at("/findings")).isNotEmpty())
        .allSatisfy(article -> assertThat(article.at("/failures")).isEmpty());
    assertThat(single).isEqualTo(libraries);
  }

  @Test
  void hasNoSignatureAndTellsItsLanguagesAndServices() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"));
      String modules = text(jar, "META-INF/org/languagetool/language-module.properties");
      assertThat(modules.lines().filter(line -> line.startsWith("languageClasses="))).hasSize(10);
      assertThat(text(jar, "META-INF/services/org.apache.lucene.codecs.Codec").lines())
          .hasSizeGreaterThan(5)
          .doesNotHaveDuplicates();
    }
  }

  private JsonNode check(Path jar) throws Exception {
    List<String> command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-jar"));
    command.addAll(List.of(jar.toString(), "check", "--format", "json"));
    ARTICLES.values().forEach(name -> command.add(Packed.ARTICLES.resolve(name).toString()));
    Shell.Outcome outcome = new Shell(temporary).run(command);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    return new ObjectMapper().readTree(outcome.out());
  }

  private static String text(JarFile jar, String name) throws Exception {
    return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes());
  }
}
