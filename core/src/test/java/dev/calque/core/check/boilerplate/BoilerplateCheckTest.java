package dev.calque.core.check.boilerplate;

import static dev.calque.core.check.CheckKit.article;
import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit.Block;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import org.junit.jupiter.api.Test;

class BoilerplateCheckTest {

  private static final String PROSE =
      "The ferry left the harbour at nine with forty people on board, and nobody thought that it"
          + " would ever come back so late.";

  private final BoilerplateCheck check =
      BoilerplateCheck.load(
          knowledge(
              "languages/en/boilerplate/comments.tsv",
              "leave a reply\tend\tWordPress\nyour email will not be published\tany\tWordPress\n"
                  + "required fields are marked\tany\ncomment\tnear\nshare\tnear\n"),
          LanguageCode.of("en"));

  @Test
  void aBlockOfFurnitureIsOneFinding() {
    assertThat(
            findings(
                check,
                paragraphs(
                    PROSE, "Your email will not be published. Required fields are marked *")))
        .containsExactly("Your email will not be published. Required fields are marked *");
  }

  @Test
  void wholeSentencesCountInsideABlock() {
    assertThat(findings(check, paragraphs(PROSE + " Your email will not be published.")))
        .containsExactly("Your email will not be published.");
    assertThat(findings(check, paragraphs("He wrote that your email will not be published.")))
        .isEmpty();
  }

  @Test
  void someCountBehindTheArticleOnly() {
    assertThat(findings(check, paragraphs(PROSE, "Leave a Reply")))
        .containsExactly("Leave a Reply");
    assertThat(findings(check, paragraphs(PROSE, "Leave a Reply", PROSE, PROSE))).isEmpty();
  }

  @Test
  void someCountInCompanyOnly() {
    assertThat(findings(check, paragraphs(PROSE, "Comment"))).isEmpty();
    assertThat(findings(check, paragraphs(PROSE, "Leave a reply", "Comment", "Share")))
        .containsExactly("Leave a reply", "Comment", "Share");
  }

  @Test
  void anArticleAboutFurnitureIsSilent() {
    assertThat(
            findings(
                check,
                paragraphs(
                    "Below the form stands “Your email will not be published” in small print.",
                    "Your email will not be published.")))
        .isEmpty();
    assertThat(
            findings(
                check,
                article(
                    Block.of(Role.PARAGRAPH, PROSE),
                    Block.of(Role.LIST_ITEM, "Leave a reply"),
                    Block.of(Role.QUOTE, "Your email will not be published."))))
        .isEmpty();
  }
}
