package dev.calque.core.check.spacing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Article;
import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StraightQuotesCheckTest {

  private static final StraightQuotesCheck CHECK =
      StraightQuotesCheck.load(
          CheckKit.knowledge("languages/en/spacing/habits.tsv", "printed-quotes\t„ “\n"),
          LanguageCode.of("en"));

  @Test
  void theFirstPairTellsItForTheArticleUnlessAMachineWroteIt() {
    List<Match> matches =
        CHECK.check(translated(CheckKit.paragraphs("Sie rief \"komm\" und \"geh\".")));

    assertThat(matches).extracting(Match::text).containsExactly("\"komm\"", "\"geh\"");
    assertThat(matches)
        .extracting(Match::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.LOW);
    assertThat(matches).extracting(Match::betrayable).containsExactly(false, true);
  }

  @Test
  void besideMarksOfPrintItIsAMixture() {
    assertThat(confidences(CheckKit.paragraphs("Sie rief „komm“, er rief \"nein\".")))
        .containsExactly(Confidence.MEDIUM);
  }

  @Test
  void inATranslationTheEngineCopiedThem() {
    Article article = CheckKit.paragraphs("Er rief \"nein\".");

    assertThat(confidences(article)).containsExactly(Confidence.LOW);
    assertThat(confidences(translated(article))).containsExactly(Confidence.MEDIUM);
  }

  @Test
  void inchesAndSingleMarksAreNoQuotation() {
    assertThat(found("Der Schirm misst 24\" und der andere 27\".", "Er rief \"nein.")).isEmpty();
  }

  @Test
  void marksOfPrintAreRight() {
    assertThat(found("Sie rief „komm“, er rief „nein“.")).isEmpty();
  }

  private static Article translated(Article article) {
    return new Article(
        article.language(),
        Optional.of(LanguageCode.of("fr")),
        article.segments(),
        article.foreign(),
        article.lexicon(),
        article.lexicons());
  }

  private static List<Confidence> confidences(Article article) {
    return CHECK.check(article).stream().map(Match::confidence).toList();
  }

  private static List<String> found(String... paragraphs) {
    return CheckKit.findings(CHECK, CheckKit.paragraphs(paragraphs));
  }
}
