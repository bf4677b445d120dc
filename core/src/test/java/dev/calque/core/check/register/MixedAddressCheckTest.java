package dev.calque.core.check.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.check.Article;
import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedAddressCheckTest {

  private static final String ADDRESS =
      "polite (Sie)\tSie Ihnen Ihre\tcapital\nfamiliar (du)\tdu dir dein deine\tany\n";
  private static final MixedAddressCheck CHECK = load(ADDRESS);

  @Test
  void theRarerAddressIsReportedWhereItStands() {
    assertThat(
            found(
                "Wenn Sie backen, sieben Sie das Mehl.",
                "Danach rührst du die Butter unter, bis Sie zufrieden sind."))
        .containsExactly("du");
  }

  @Test
  void theOtherWayRoundAsWell() {
    assertThat(
            found(
                "Nimm deinen Rucksack, wenn du gehst, und zeig dir Mühe.",
                "Dort finden Sie Wasser."))
        .containsExactly("Sie");
  }

  @Test
  void eachParagraphIsReportedOnce() {
    assertThat(found("Bitte wählen Sie, wie Sie mögen, und ob Sie mögen. Du siehst: du und du."))
        .hasSize(1);
  }

  @Test
  void farAwayFromTheOtherItIsOnlyWorthALook() {
    Article article =
        CheckKit.paragraphs("Dort finden Sie Rat.", "Es regnet.", "Es schneit.", "Kannst du es?");

    assertThat(CHECK.check(article)).extracting(Match::confidence).containsOnly(Confidence.LOW);
  }

  @Test
  void whatSomebodySaysDoesNotCount() {
    assertThat(found("Wenn Sie sie fragen, sagt sie: „Hast du Angst?“ und lacht.")).isEmpty();
    assertThat(found("Wenn Sie ihn fragen, lacht er.", "Maria: Hast du Angst?")).isEmpty();
    assertThat(found("Wenn Sie ihn fragen, lacht er.", "– Hast du Angst?")).isEmpty();
    assertThat(found("Wenn Sie ihn fragen, lacht er.", "„Hast du Angst? Ich nicht.")).isEmpty();
  }

  @Test
  void aPronounAtTheStartOfASentenceCanBeAnother() {
    assertThat(found("Sie sind Schwestern. Sie lachen, wenn du singst.")).isEmpty();
  }

  @Test
  void namesOfOtherLanguagesHaveTheSameWords() {
    assertThat(found("Auf der Place du Marché finden Sie Obst.")).isEmpty();
  }

  @Test
  void oneAddressIsNoMixture() {
    assertThat(found("Wenn Sie backen, sieben Sie das Mehl.", "Dann finden Sie Ruhe.")).isEmpty();
  }

  @Test
  void aLanguageWithoutDataHasNoFindings() {
    MixedAddressCheck silent = MixedAddressCheck.load(CheckKit.knowledge(), LanguageCode.of("en"));

    assertThat(CheckKit.findings(silent, CheckKit.paragraphs("Wenn Sie gehen, gehst du.")))
        .isEmpty();
  }

  @Test
  void aWrongRowIsNamedWithItsLine() {
    assertThatThrownBy(() -> load("polite\tSie\tupper\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("address.tsv:1")
        .hasMessageContaining("any or capital");
    assertThatThrownBy(() -> load("polite\tSie\tcapital\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("two rows");
  }

  private static MixedAddressCheck load(String rows) {
    return MixedAddressCheck.load(
        CheckKit.knowledge("languages/en/register/address.tsv", rows), LanguageCode.of("en"));
  }

  private static List<String> found(String... paragraphs) {
    return CheckKit.findings(CHECK, CheckKit.paragraphs(paragraphs));
  }
}
