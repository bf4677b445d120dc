package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives as somebody unpacks and starts them, in a folder with a space in its name. */
class DistributionTest {

  private static final String FOUND = "harvest.en.md:3:16  major  “odesa” is a name";

  private static final List<String> CONTENTS =
      List.of("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "bin", "docs", "lib");

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {".zip", ".tar.gz"})
  void unpackedItChecksAnArticleAndStartsFromAnArchiveOfClassesTheNextTime(String ending)
      throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("my tools"));
    Path calque = Archives.unpack(ending, folder);

    assertThat(Archives.names(calque)).isEqualTo(CONTENTS);
    assertThat(calque.resolve("docs/configuration.md")).isNotEmptyFile();
    assertThat(Archives.names(calque.resolve("bin"))).containsExactly("calque", "calque.cmd");
    assertThat(calque.resolve("bin/calque")).isExecutable();
    assertThat(calque.resolve("bin/calque.cmd")).content().contains("\r\n").doesNotContain("mvn");
    assertThat(calque.resolve("bin/calque")).content().doesNotContain("mvn");
    everyLibraryIsThere(calque.resolve("lib"));

    Path link = Files.createSymbolicLink(temporary.resolve("calque"), calque.resolve("bin/calque"));
    Path cache = temporary.resolve("cache");
    Shell shell = new Shell(temporary).with("CALQUE_CACHE", cache.toString());
    String article = Packed.ARTICLES.resolve("harvest.en.md").toString();
    int runs = ending.equals(".zip") ? 1 : 2;
    for (int run = 1; run <= runs; run++) {
      Shell.Outcome outcome = shell.run(link.toString(), "check", article);
      assertThat(outcome.out()).contains(FOUND);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(Archives.names(cache)).hasSize(3).contains("reports", "runs");
      assertThat(Archives.names(cache)).filteredOn(name -> name.endsWith(".jsa")).hasSize(1);
    }
    assertThat(Archives.names(calque)).isEqualTo(CONTENTS);
    startsWithoutHomeAndCache(calque);
    refusesWhatCannotWork(calque);
  }

  private static void everyLibraryIsThere(Path lib) throws Exception {
    try (JarFile jar = new JarFile(lib.resolve("calque.jar").toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      assertThat(path.split(" ")).isNotEmpty().allMatch(name -> Files.exists(lib.resolve(name)));
    }
  }

  private void startsWithoutHomeAndCache(Path calque) throws Exception {
    Shell.Outcome outcome =
        new Shell(temporary)
            .run(
                "env",
                "-u",
                "HOME",
                "-u",
                "CALQUE_CACHE",
                "-u",
                "XDG_CACHE_HOME",
                "CALQUE_JAVA_OPTS=-XshowSettings:properties",
                calque + "/bin/calque",
                "--version");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("calque ");
    assertThat(outcome.err()).contains("java.runtime.name");
  }

  private void refusesWhatCannotWork(Path calque) throws Exception {
    String launcher = calque + "/bin/calque";
    Shell.Outcome nowhere = new Shell(temporary).with("JAVA_HOME", "/nowhere").run(launcher);
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("JAVA_HOME is /nowhere");

    Path old = Files.createDirectories(temporary.resolve("old/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
    assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    Shell.Outcome outdated = new Shell(temporary).with("JAVA_HOME", old.toString()).run(launcher);
    assertThat(outdated.code()).isEqualTo(2);
    assertThat(outdated.err()).contains("is Java 11.0.2; Calque needs 17");
  }
}
