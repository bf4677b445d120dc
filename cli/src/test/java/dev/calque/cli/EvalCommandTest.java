package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    shell.file(
        "corpora/news.fr-en.jsonl",
        line("1", "MT", "m", "a minor thing") + line("1", "HT", "h", "a doubtful thing"));
  }

  @Test
  void printsTablesAndSaysNothingElse() {
    Shell.Result result = shell.calque("eval corpora");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Calque ")
        .contains("LanguageTool 6.8; default view, source language inferred")
        .contains("news.fr-en  HT")
        .contains("test/minor       0   0   1  3.00")
        .doesNotContain("test/doubtful", "languagetool");
  }

  @Test
  void strictCountsWhatCalqueIsNotSureOf() {
    assertThat(shell.calque("eval --strict corpora").out())
        .contains("strict view", "test/doubtful");
  }

  @Test
  void showsABaselineBeside() {
    assertThat(shell.calque("eval --baseline languagetool corpora").out())
        .contains("calque lift", "languagetool lift", "Alarms by rule: languagetool, en");
  }

  @Test
  void writesJsonAndTheSameAgainWhateverTheThreads() {
    assertThat(shell.calque("eval --format json -o one.json -j 1 corpora").out()).isEmpty();
    shell.calque("eval --save two.json -j 3 corpora");

    String one = shell.read("one.json").replaceAll("(?s)\"wordsPerSecond\".*", "");
    assertThat(one).contains("\"format\" : \"calque-eval/2\"", "\"rule\" : \"test/minor\"");
    assertThat(shell.read("two.json")).startsWith(one);
  }

  @Test
  void comparesWithARunThatWasSaved() {
    shell.calque("eval --save before.json corpora");

    assertThat(shell.calque("eval --strict --compare before.json corpora").out())
        .contains("Changes by rule, before and after", "test/doubtful       0  0 -> 1   0");
    assertThat(shell.calque("eval --compare before.json corpora").out()).endsWith("after\nnone\n");
  }

  @Test
  void aBadFileIsNamedAndTheOthersAreMeasured() {
    shell.file("corpora/bad.jsonl", line("1", "MT", "m", "minor") + "{\"document\": 1}\n");

    Shell.Result result = shell.calque("eval corpora");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("bad.jsonl:2: no \"segment\"; every line needs one");
    assertThat(result.out()).contains("news.fr-en").doesNotContain("bad");
  }

  @Test
  void aTextThatFailsIsToldOf() {
    shell.file("corpora/more.jsonl", line("2", "MT", "m", "boom"));

    Shell.Result result = shell.calque("eval corpora");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("calque: more/m/2: boom\n");
  }

  @Test
  void aLanguageThatCalqueDoesNotCheckIsToldOf() {
    shell.file("corpora/zh.jsonl", line("1", "MT", "m", "minor").replace("\"en\"", "\"zh\""));

    Shell.Result result = shell.calque("eval corpora");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("zh: in zh, which Calque does not check");
    assertThat(shell.calque("eval --languages en corpora").exit()).isZero();
  }

  @Test
  void countsTheRulesOfLanguageToolOneFileALanguage() {
    shell.file("languages/en/languagetool.yaml", "");

    Shell.Result result = shell.calque("eval rule-counts --sample 1 -o languages corpora");

    assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
    assertThat(shell.read("languages/en/languagetool-measured.tsv"))
        .isEqualTo(
            """
            # LanguageTool 6.8, en-X: alarms of each of its 1 rules but the speller, on real text.
            # Written by "calque eval rule-counts". Rules without an alarm are left out, unless languagetool.yaml keeps them on.
            # sample: 1
            # rule\tcategory\tdefault\tnative\thuman translation\tmachine translation
            WORDS\tTEST\ton\t0\t0\t2
            """);
  }

  @Test
  void writesALedgerAndSeesWhetherItIsStale() {
    shell.calque("eval --save all.json corpora");

    assertThat(shell.calque("eval ledger -o accuracy.md all.json"))
        .isEqualTo(new Shell.Result(0, "", ""));
    assertThat(shell.read("accuracy.md"))
        .startsWith("# Accuracy")
        .contains("Rule set: `0123456789ab`", "| test/minor | 0 | 0 | 1 |");
    assertThat(shell.calque("eval ledger --verify accuracy.md"))
        .isEqualTo(new Shell.Result(0, "", ""));
    shell.file("old.md", shell.read("accuracy.md").replace("0123456789ab", "ba9876543210"));
    Shell.Result stale = shell.calque("eval ledger --verify old.md");
    assertThat(stale.exit()).isEqualTo(1);
    assertThat(stale.err()).contains("rule set ba9876543210 was measured", "calque eval ledger");
  }

  @Test
  void contrastsMachinesWithPeople() {
    String command = "eval contrast --occurrences 1 --documents 1 ";

    Shell.Result result = shell.calque(command + "corpora");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .startsWith("? -> en: 3 words by machines, 3 by people")
        .contains("a minor thing         1          1       0          0  1.6")
        .doesNotContain("a minor thing: ");
    assertThat(shell.calque(command + "--examples 1 corpora").out())
        .contains("a minor thing: a minor thing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eval|name a corpus: a file .jsonl, or a folder of them",
        "eval none|none: there is no such file or folder",
        "eval empty|empty: no corpora (.jsonl, .jsonl.gz) in it",
        "eval --sample 0 corpora|--sample 0: at least one is needed",
        "eval --threads -1 corpora|--threads -1: at least one is needed",
        "eval --systems [ corpora|is no regular expression",
        "eval --baseline vale corpora|expected none, languagetool, not vale",
        "eval --save no/file.json corpora|--save no/file.json: there is no folder",
        "eval --compare corpora/news.fr-en.jsonl corpora|save it anew",
        "eval --languages fr corpora|no document is left",
        "eval rule-counts -o none corpora|--output none: there is no such folder",
        "eval contrast --by feet corpora|expected words, lemmas, frames, government, determiners",
        "eval contrast --length 0 corpora|--length 0: at least one is needed",
        "eval contrast none|none: there is no such file or folder",
        "eval ledger|name files that",
        "eval ledger none.json|none.json cannot be read",
        "eval ledger --verify none.md|--verify none.md: cannot be read",
        "eval --rules none corpora|--rules none: there is no such folder"
      })
  void wrongUsageIsExplained(String command, String problem) {
    shell.file("empty/notes.txt", "");

    Shell.Result result = shell.calque(command);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(problem);
  }

  private static String line(String document, String origin, String system, String target) {
    return ("{'document': '%s', 'segment': 1, 'targetLanguage': 'en', 'system': '%s', 'origin':"
            + " '%s', 'target': '%s'}\n")
        .formatted(document, system, origin, target)
        .replace('\'', '"');
  }
}
