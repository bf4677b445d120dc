package dev.calque.core.eval.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.languagetool.PlainLanguageTool.RuleInfo;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCountFileTest {

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo("B_RULE", "STYLE", false),
          new RuleInfo("B_RULE", "STYLE", true),
          new RuleInfo("A_RULE", "GRAMMAR", false),
          new RuleInfo("QUIET", "GRAMMAR", true),
          new RuleInfo("CHOSEN", "TYPOS", true));

  @Test
  void listsRulesWithAlarmsAndThoseThatAreOn() throws IOException {
    List<DocumentResult> results =
        List.of(
            result("native.en", Origin.NATIVE, "web", 100, "B_RULE", "B_RULE"),
            result("news.fr-en", Origin.HT, "ref", 50),
            result("news.fr-en", Origin.MT, "two", 30, "A_RULE"),
            result("news.fr-en", Origin.MT, "one", 40, "B_RULE"));
    StringBuilder out = new StringBuilder();

    RuleCountFile.of("en-US", "6.8", RULES, List.of("CHOSEN", "GONE"), results, 5).write(out);

    assertThat(out.toString().lines().skip(2))
        .containsExactly(
            "# sample: at most 5 documents of each set and system",
            "# sets: native.en news.fr-en",
            "# machine translation systems: one two",
            "# words: native 100, human translation 50, machine translation 70",
            "# rule\tcategory\tdefault\tnative\thuman translation\tmachine translation",
            "A_RULE\tGRAMMAR\toff\t0\t0\t1",
            "B_RULE\tSTYLE\ton\t2\t0\t1",
            "CHOSEN\tTYPOS\ton\t0\t0\t0");
    assertThat(out.toString()).startsWith("# LanguageTool 6.8, en-US: alarms of each of its 4 ");
  }

  private static DocumentResult result(
      String set, Origin origin, String system, int words, String... rules) {
    return new DocumentResult(
        new DocumentKey(set, new LanguageCode("en"), origin, system, "d"),
        words,
        false,
        List.of(),
        Optional.empty(),
        Stream.of(rules).map(rule -> new Alarm(rule, "unrated", new Span(0, 1))).toList());
  }
}
