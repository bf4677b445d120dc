package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong usage and wrong configuration: exit code 2, one clear message, nothing on stdout. */
class WrongUsageTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder).file("a.md", "a minor thing");
  }

  @Test
  void anUnknownOption() {
    assertRefused("check --formt json a.md", "Unknown option: '--formt'", "--format");
    assertRefused("check --stict a.md", "--strict");
  }

  @Test
  void anUnknownCommand() {
    assertRefused("chek a.md", "there is no command chek; did you mean check?");
    assertRefused("xyzzy a.md", "there is no command xyzzy; there are check, baseline, ");
    assertRefused("config sho", "there is no command sho; did you mean show?");
    assertRefused("", "calque --help");
    assertRefused("rules", "calque rules --help");
  }

  @Test
  void aMissingPath() {
    assertRefused("check", "Missing required parameter: 'PATH'", "Try 'calque check --help'");
  }

  @Test
  void aValueThatIsNoChoice() {
    assertRefused(
        "check --format xml a.md",
        "--format",
        "text, json, jsonl, sarif, github, github-summary",
        "xml");
    assertRefused("check --fail-on bad a.md", "neutral, minor, major, critical, never");
  }

  @Test
  void anUnknownLanguage() {
    assertRefused(
        "check --language de a.md",
        "--language de: Calque does not check German; it checks en, fr");
    assertRefused("check --language english! a.md", "not a language code", "BCP 47");
    assertRefused("check --source-language 12 a.md", "not a language code");
  }

  @Test
  void aRuleFolderThatDoesNotExist() {
    assertRefused("check --rules mine a.md", "--rules mine: there is no such folder");
  }

  @Test
  void aMalformedRulePack() {
    shell.file("broken/en/a.yaml", "- patern: x");

    assertRefused("check --rules broken a.md", "broken/en/a.yaml:3: unknown key \"patern\"");
  }

  @Test
  void anOutputThatCannotBeWritten() {
    assertRefused(
        "check -o none/out.sarif a.md",
        "--output none/out.sarif: there is no folder",
        "make it first");
    assertRefused("check -o . a.md", "--output .: it is a folder; name a file");
  }

  @Test
  void numbersThatMakeNoSense() {
    assertRefused("check --jobs 0 a.md", "--jobs 0: at least one is needed");
    assertRefused("check --jobs many a.md", "--jobs", "many");
    assertRefused(
        "check --max-size big a.md", "\"big\" is not a size; write for example 500K or 5M");
  }

  @Test
  void anUnknownRule() {
    assertRefused("rules explain test/wrd", "there is no rule test/wrd; did you mean test/word?");
    assertRefused("rules explain x", "\"calque rules list\" names them all");
  }

  private void assertRefused(String command, String... messages) {
    Shell.Result result = shell.calque(command);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(messages).doesNotContain("\tat ");
  }
}
