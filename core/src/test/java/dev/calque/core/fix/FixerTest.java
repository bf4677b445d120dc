package dev.calque.core.fix;

import static dev.calque.core.fix.FixKit.linter;
import static dev.calque.core.fix.FixKit.safe;
import static dev.calque.core.fix.FixKit.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Check;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.Readers;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixerTest {

  private static final Check ODESA = safe("names/case", "odesa", "Odesa");

  @Test
  void appliesSafeFixesAndLeavesTheRest() {
    Check lake = unsafe("water/lake", "lake", "pond", "pool");

    assertThat(text(FixLevel.SAFE, "The lake of odesa.", ODESA, lake))
        .isEqualTo("The lake of Odesa.");
    assertThat(text(FixLevel.ALL, "The lake of odesa.", ODESA, lake))
        .isEqualTo("The pond of Odesa.");
  }

  @Test
  void reportsWhatIsLeftInTheNewText() {
    Fixed fixed =
        FixKit.fix(
            FixLevel.SAFE, "a.md", "From odesa to the lake.", ODESA, unsafe("a/b", "lake", "x"));

    assertThat(fixed.after().source().text()).isEqualTo("From Odesa to the lake.");
    assertThat(fixed.after().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.span().in(fixed.after().source().text())).isEqualTo("lake"));
    assertThat(fixed.before().source().text()).isEqualTo("From odesa to the lake.");
    assertThat(fixed.corrections()).extracting(c -> c.finding().quote()).containsExactly("odesa");
  }

  @Test
  void aFixThatUncoversAnotherIsFollowedByARound() {
    assertThat(text(FixLevel.SAFE, "abc", safe("x/a", "abc", "bcd"), safe("x/b", "cd", "e")))
        .isEqualTo("be");
  }

  @Test
  void overlappingFixesWaitForTheNextRound() {
    Check first = safe("x/a", "in in", "in");
    assertThat(text(FixLevel.SAFE, "in in in odesa", first, ODESA)).isEqualTo("in Odesa");
  }

  @ParameterizedTest
  @CsvSource({"one two", "two one", "one", "two"})
  void rulesThatUndoEachOtherAreLeftOut(String text) {
    Check there = safe("x/there", "one", "two");
    Check back = safe("x/back", "two", "one");

    String once = text(FixLevel.SAFE, text + " odesa", there, back, ODESA);
    assertThat(once).endsWith("Odesa");
    assertThat(text(FixLevel.SAFE, once, there, back, ODESA)).isEqualTo(once);
  }

  @Test
  void aFixThatNeverEndsIsNotBegun() {
    Check growing = safe("x/grow", "very", "very very");

    assertThat(text(FixLevel.SAFE, "very odesa", growing, ODESA)).isEqualTo("very Odesa");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, word, a*b*c",
    "a.md, word, '# word'",
    "a.md, word, '<b>x</b>'",
    "a.md, word, '`x`'",
    "a.html, <p>word</p>, <b>x</b>",
    "a.html, <p>word</p>, &amp;",
    "a.md, word, ''",
  })
  void aFixThatWouldBecomeMarkupIsNotApplied(String name, String text, String replacement) {
    Fixed fixed = FixKit.fix(FixLevel.ALL, name, text, unsafe("x/y", "word", replacement));

    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.after().source().text()).isEqualTo(text);
  }

  @Test
  void aFixThatWouldBreakTheFrontMatterIsNotAppliedAndTheOthersAre() {
    String article = "---\ntitle: 'The house of odesa'\n---\n\nThe house of odesa.\n";
    Check house = unsafe("x/y", "house", "o'clock");

    assertThat(text(FixLevel.ALL, article, house, ODESA))
        .isEqualTo("---\ntitle: 'The house of Odesa'\n---\n\nThe o'clock of Odesa.\n");
  }

  @Test
  void onlyWhatIsWantedIsFixed() {
    Fixer fixer =
        new Fixer(
            FixLevel.SAFE,
            Readers::read,
            linter(ODESA),
            report ->
                report.findings().stream().filter(finding -> finding.span().start() > 5).toList());

    assertThat(fixer.fix(new Source("a.md", "odesa and odesa")).after().source().text())
        .isEqualTo("odesa and Odesa");
  }

  @Test
  void anArticleThatCannotBeCheckedStaysAsItIs() {
    Source source = new Source("a.md", "odesa");
    Report found = linter(ODESA).apply(source);
    Failure failure = new Failure("a.md", Optional.empty(), "a.md: no language");
    Report failed =
        new Report(
            source, Optional.empty(), Optional.empty(), 1, found.findings(), List.of(failure));

    Fixed fixed =
        new Fixer(FixLevel.SAFE, Readers::read, any -> failed, Report::findings).fix(source);

    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.after()).isEqualTo(failed);
  }

  private static String text(FixLevel level, String article, Check... checks) {
    return FixKit.fix(level, "a.md", article, checks).after().source().text();
  }
}
