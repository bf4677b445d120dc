package dev.calque.core.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Check;
import dev.calque.core.check.CheckKit;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Linter;
import dev.calque.core.lint.OwnWords;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceProfile;
import dev.calque.core.lint.Target;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Parser;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

class LanguageToolCheckTest {

  private static final EngineProfile.Family FAMILY =
      new EngineProfile.Family(
          "small",
          "Nobody writes so.",
          MqmType.of("style/awkward"),
          Severity.MINOR,
          Confidence.MEDIUM,
          List.of(),
          true);

  @Test
  void reportsInTheTextOfTheSegmentWhereverTheSentenceStands() {
    Report report = lint("One lake.  A lake,\u00A0a \uD83D\uDE80 and a lake.", new Word("lake"));

    assertThat(report.findings())
        .extracting(f -> f.span().start() + " " + f.quote())
        .containsExactly("4 lake", "13 lake", "30 lake");
    assertThat(report.findings()).extracting(Finding::confidence).containsOnly(Confidence.MEDIUM);
    assertThat(report.findings().get(0).message()).isEqualTo("Write pond.");
    assertThat(report.findings().get(0).replacements()).containsExactly("pond");
  }

  @Test
  void aRuleOfLanguageToolThatThrowsStopsNoOther() {
    Report report = lint("A lake.", new Broken(new IllegalStateException("dry")), new Word("lake"));

    assertThat(report.findings()).hasSize(1);
    assertThat(report.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("a.txt:1:1", "languagetool/BROKEN"));
  }

  @Test
  void aRuleOfLanguageToolThatCannotReadItsDataStopsNoOther() {
    Report report = lint("A lake.", new Broken(new IOException("no file")), new Word("lake"));

    assertThat(report.findings()).hasSize(1);
    assertThat(report.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("languagetool/BROKEN", "no file"));
  }

  private static Report lint(String text, Rule... rules) {
    List<Check> checks =
        List.of(rules).stream()
            .map(rule -> (Check) new LanguageToolCheck(FAMILY, List.of(rule)))
            .toList();
    Target target =
        new Target(
            EngineKit.EN,
            EngineKit.english(1),
            Parser.NONE,
            CheckKit.paragraphs().lexicon(),
            checks,
            OwnWords.NONE,
            SourceProfile.NONE);
    Document document =
        new Document(
            new Source("a.txt", text),
            Optional.empty(),
            Optional.empty(),
            List.of(EngineKit.paragraph(text)));
    return new Linter(target, EngineKit.lexicons()).lint(document, LintOptions.NONE);
  }

  /** Reports a word. */
  private static final class Word extends Rule {

    private final String word;

    Word(String word) {
      this.word = word;
    }

    @Override
    public String getId() {
      return "WORD";
    }

    @Override
    public String getDescription() {
      return "A word";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) throws IOException {
      return java.util.Arrays.stream(sentence.getTokensWithoutWhitespace())
          .filter(token -> token.getToken().equals(word))
          .map(
              t ->
                  new RuleMatch(
                      this,
                      sentence,
                      t.getStartPos(),
                      t.getEndPos(),
                      "Write <suggestion>pond</suggestion>."))
          .toArray(RuleMatch[]::new);
    }
  }

  /** Throws. */
  private static final class Broken extends Rule {

    private final Exception failure;

    Broken(Exception failure) {
      this.failure = failure;
    }

    @Override
    public String getId() {
      return "BROKEN";
    }

    @Override
    public String getDescription() {
      return "Broken";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      }
      throw (RuntimeException) failure;
    }
  }
}
