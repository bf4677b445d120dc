package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of the Dockerfile without a Docker daemon. */
class DockerfileTest {

  @Test
  void copiesWhatIsThere() throws Exception {
    List<String> sources =
        instructions().stream()
            .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
            .map(line -> line.replaceAll("^COPY (--\\S+ )*(\\S+) \\S+$", "$2"))
            .toList();
    assertThat(sources).isNotEmpty().allMatch(source -> Files.exists(Packed.HOME.resolve(source)));
    assertThat(instructions())
        .anyMatch(
            line -> line.equals("COPY --from=build /src/cli/target/calque/lib /opt/calque/lib"));
    assertThat(Packed.HOME.resolve("cli/target/calque/lib/calque.jar")).isRegularFile();
  }

  @Test
  void runsCalqueAsAnOrdinaryUserOnAJre() throws Exception {
    List<String> lines = instructions();
    List<String> last =
        lines.subList(lines.lastIndexOf("FROM eclipse-temurin:17-jre"), lines.size());
    assertThat(last)
        .containsSubsequence("USER calque", "WORKDIR /work", "ENTRYPOINT [\"calque\"]")
        .noneMatch(line -> line.startsWith("FROM maven"));
  }

  /** Instructions, with continued lines joined and comments left out. */
  private static List<String> instructions() throws Exception {
    String text = Files.readString(Packed.HOME.resolve("Dockerfile"));
    return text.replaceAll("\\\\\n\\s*", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
