package dev.calque.core.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a program of its own: what LanguageTool loads, it loads once. */
class PlainLanguageToolTest {

  @TempDir Path folder;

  @Test
  void hasAllRulesAndLeavesCalqueItsSelection() throws IOException, InterruptedException {
    profile("fr", "fr");
    profile("ru", "ru-RU");

    List<String> lines = run(Trial.class, folder.toString());

    assertThat(lines)
        .containsExactly(
            "many rules",
            "hit UPPERCASE_SENTENCE_START CASING Span[start=0, end=2] suggestions true",
            "1 selected",
            "fr: all rules must be loaded first");
  }

  private void profile(String language, String variant) throws IOException {
    Path file = folder.resolve("languages/" + language + "/languagetool.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        variant: %s
        dictionaries: []
        wordLists: []
        families:
          - name: one
            reason: For the test.
            mqm: style/awkward
            severity: minor
            confidence: low
            rules: [UPPERCASE_SENTENCE_START]
        """
            .formatted(variant));
  }

  private static List<String> run(Class<?> program, String argument)
      throws IOException, InterruptedException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                program.getName(),
                argument)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.lines().filter(line -> line.startsWith("> ")).map(l -> l.substring(2)).toList();
  }

  /** Loads Russian as it should be, French the wrong way round. */
  static final class Trial {

    private Trial() {}

    public static void main(String[] arguments) {
      FolderKnowledge knowledge = new FolderKnowledge(Path.of(arguments[0]));
      LanguageCode ru = new LanguageCode("ru");
      PlainLanguageTool plain =
          PlainLanguageTool.load(knowledge, ru, PlainLanguageTool.Rules.DEFAULT, 1).orElseThrow();
      say(plain.rules().size() > 500 ? "many rules" : "rules: " + plain.rules().size());
      for (PlainLanguageTool.Hit hit : plain.check("он пришёл.")) {
        say(
            "hit "
                + hit.rule()
                + " "
                + hit.category()
                + " "
                + hit.span()
                + " suggestions "
                + (hit.suggestions() > 0));
      }
      LanguageToolEngine engine = LanguageToolEngine.load(knowledge, ru, 1).orElseThrow();
      say(engine.selectedRules().size() + " selected");
      LanguageCode fr = new LanguageCode("fr");
      LanguageToolEngine.load(knowledge, fr, 1).orElseThrow().selectedRules();
      try {
        PlainLanguageTool.load(knowledge, fr, PlainLanguageTool.Rules.DEFAULT, 1);
      } catch (IllegalStateException e) {
        say("fr: all rules must be loaded first");
      }
    }

    private static void say(String line) {
      System.out.println("> " + line);
    }
  }
}
