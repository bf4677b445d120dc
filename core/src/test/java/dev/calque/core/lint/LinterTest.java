package dev.calque.core.lint;

import static dev.calque.core.lint.LintKit.FR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.lint.LintKit.WordCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

  private static final WordCheck RIVER = WordCheck.of("heading/river", "river");

  @Test
  void findsByPositionInTheSourceWhateverTheOrderOfChecks() {
    Document document = LintKit.document("A river and a lake.", "The lake by the river.");
    WordCheck lake = WordCheck.of("heading/lake", "lake");

    Report report = LintKit.lint(document, RIVER, lake);

    assertThat(report.findings())
        .extracting(f -> f.source().position(f.span().start()) + " " + f.quote())
        .containsExactly(
            "Position[line=1, column=3] river",
            "Position[line=1, column=15] lake",
            "Position[line=2, column=5] lake",
            "Position[line=2, column=17] river");
    assertThat(LintKit.lint(document, lake, RIVER).findings()).isEqualTo(report.findings());
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void countsTheWordsThatWereChecked() {
    assertThat(LintKit.lint(LintKit.document(" One two\u00A0three. ", " ", "four")).words())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"PARAGRAPH, , 1", "PARAGRAPH, en, 1", "PARAGRAPH, fr, 0", "INTERFACE, , 0"})
  void checksProseInTheTargetLanguageOnly(Role role, String language, int findings) {
    Optional<LanguageCode> declared = Optional.ofNullable(language).map(LanguageCode::of);
    Segment segment = new Segment(0, role, 0, "river", OffsetMap.verbatim(0, 5), declared);

    Report report = LintKit.lint(LintKit.document("river", List.of(segment)), RIVER);

    assertThat(report.findings()).hasSize(findings);
    assertThat(report.words()).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource({"fr, 1", "es, 0", ", 0"})
  void whatIsWrongOnlyInATranslationNeedsThatSource(String source, int findings) {
    WordCheck calque = RIVER.shaped(match -> match.with(Witness.onlyIf(FR)));

    Report report =
        LintKit.linter(calque)
            .lint(
                LintKit.document("The river."),
                new LintOptions(
                    Optional.empty(),
                    Optional.ofNullable(source).map(LanguageCode::of),
                    RuleSettings.NONE));

    assertThat(report.findings()).hasSize(findings);
    assertThat(report.sourceLanguage().map(SourceLanguage::declared))
        .isEqualTo(Optional.ofNullable(source).map(s -> true));
  }

  @ParameterizedTest
  @CsvSource({"2, MEDIUM", "1, LOW"})
  void aHabitCountsWhereTheArticleBetraysItsSource(int traces, Confidence expected) {
    WordCheck habit = RIVER.shaped(Match::lowUnlessBetrayed);
    WordCheck trace = WordCheck.of("leakage/x", "lake").shaped(m -> m.with(Witness.betrays(FR)));
    WordCheck other = WordCheck.of("leakage/y", "sea").shaped(m -> m.with(Witness.betrays(FR)));

    Report report =
        LintKit.lint(
            LintKit.document("The river.", traces == 2 ? "A lake, a sea." : "A lake."),
            habit,
            trace,
            other);

    assertThat(report.findings().get(0).confidence()).isEqualTo(expected);
  }

  @Test
  void aDroppedMatchHidesNothing() {
    WordCheck calque =
        WordCheck.of("leakage/x", "the river").shaped(m -> m.with(Witness.onlyIf(FR)));

    assertThat(LintKit.quotes(LintKit.lint(LintKit.document("by the river"), calque, RIVER)))
        .containsExactly("river");
  }

  @Test
  void wordsLeftInTheSourceLanguageTurnItsCalquesOn() {
    Document document = LintKit.document("The mairie and the gare by the river.");
    WordCheck calque = RIVER.shaped(match -> match.with(Witness.onlyIf(FR)));

    Report report = LintKit.lint(document, calque, betrays("mairie"), betrays("gare"));

    assertThat(LintKit.quotes(report)).containsExactly("mairie", "gare", "river");
    assertThat(report.sourceLanguage()).map(SourceLanguage::language).contains(FR);
  }

  private static WordCheck betrays(String word) {
    return WordCheck.of("untranslated/word", word)
        .shaped(m -> m.with(Witness.betrays(FR)).with(Confidence.HIGH));
  }
}
