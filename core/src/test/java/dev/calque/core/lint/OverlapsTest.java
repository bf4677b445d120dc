package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Document;
import dev.calque.core.text.Segment;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsTest {

  private static final Segment TEXT = LintKit.segment("the peace of peace in kyiv");

  @ParameterizedTest
  @CsvSource({
    "untranslated/sentence, leakage/prompt",
    "leakage/prompt, boilerplate/form",
    "heading/doubled-noun, names/source-spelling",
    "names/source-spelling, en/from-fr/calques/peace",
    "en/from-fr/calques/peace, grammar/article",
    "my-house/pack/entry, grammar/article",
    "encoding/mojibake, casing/name",
    "casing/name, untranslated/word",
    "untranslated/word, casing/calendar",
    "repetition/doubled-block, heading/doubled-noun",
    "repetition/doubled-word, grammar/article",
    "spelling/typo, languagetool/SOME_RULE"
  })
  void theFamilyThatExplainsBetterWins(String better, String worse) {
    Match winner = LintKit.match(better, TEXT, "peace");
    Match loser = LintKit.match(worse, TEXT, "the peace of peace").with(Severity.CRITICAL);

    assertThat(Overlaps.resolve(List.of(loser, winner))).containsExactly(winner);
  }

  @Test
  void whatIsUnsureNeverHidesWhatIsSure() {
    Match unsure = LintKit.match("leakage/prompt", TEXT, "peace of peace").with(Confidence.LOW);
    Match sure = LintKit.match("languagetool/X", TEXT, "of").with(Confidence.MEDIUM);

    assertThat(Overlaps.resolve(List.of(unsure, sure))).containsExactly(sure);
  }

  @Test
  void inOneFamilyTheLongerWinsThenTheWorse() {
    Match shorter = LintKit.match("heading/a", TEXT, "peace of").with(Severity.CRITICAL);
    Match longer = LintKit.match("heading/b", TEXT, "peace of peace");
    Match worse = LintKit.match("heading/c", TEXT, "peace of peace").with(Severity.MAJOR);

    assertThat(Overlaps.resolve(List.of(shorter, longer, worse))).containsExactly(worse);
    assertThat(Overlaps.resolve(List.of(shorter, longer))).containsExactly(longer);
  }

  @Test
  void allElseEqualTheEarlierWins() {
    Match earlier = LintKit.match("heading/z", TEXT, "the peace");
    Match later = LintKit.match("heading/a", TEXT, "peace of ");

    assertThat(Overlaps.resolve(List.of(later, earlier))).containsExactly(earlier);
  }

  @Test
  void neighboursAndOtherSegmentsDoNotCompete() {
    Document document = LintKit.document("open -minded", "open -minded");
    Match open = LintKit.match("spacing/a", document.segments().get(0), "open ");
    Match minded = LintKit.match("spacing/a", document.segments().get(0), "-minded");
    Match elsewhere = LintKit.match("leakage/a", document.segments().get(1), "open -minded");

    assertThat(Overlaps.resolve(List.of(open, minded, elsewhere)))
        .containsExactlyInAnyOrder(open, minded, elsewhere);
  }

  @Test
  void aMatchThatLostHidesNothing() {
    Match winner = LintKit.match("leakage/a", TEXT, "the peace");
    Match loser = LintKit.match("heading/a", TEXT, "peace of peace");
    Match free = LintKit.match("grammar/a", TEXT, "of peace");

    assertThat(Overlaps.resolve(List.of(winner, loser, free))).containsExactly(winner, free);
  }

  @Test
  void twoSayingsOfOneRuleAreChosenTheSameWhateverTheOrder() {
    List<Match> both =
        List.of(
            LintKit.match("casing/name", TEXT, "kyiv").replace("Kyiv"),
            LintKit.match("casing/name", TEXT, "kyiv").replace("Kiev"));
    List<Match> reversed = new java.util.ArrayList<>(both);
    Collections.reverse(reversed);

    assertThat(Overlaps.resolve(both)).hasSize(1).isEqualTo(Overlaps.resolve(reversed));
  }
}
