package dev.calque.core.check.completeness;

import static dev.calque.core.check.CheckKit.article;
import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit.Block;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import org.junit.jupiter.api.Test;

class TruncatedEndCheckTest {

  private static final String WHOLE =
      "The ferry left the harbour at nine with forty people on board that day.";
  private static final String CUT =
      "The ferry left the harbour at nine with forty people on board, and nobody thought that it"
          + " would ever come back so";

  private final TruncatedEndCheck check =
      TruncatedEndCheck.load(
          knowledge("languages/en/completeness/no-last-words.txt", "the\nand\n"),
          LanguageCode.of("en"));

  @Test
  void aWordThatEndsNoSentenceIsCertain() {
    assertThat(findings(check, paragraphs(WHOLE + " It came back to the"))).containsExactly("the");
    assertThat(check.check(paragraphs(WHOLE + " It came back,")))
        .extracting(m -> m.confidence())
        .containsExactly(Confidence.HIGH);
  }

  @Test
  void aMissingMarkIsLikelyWhereAllOthersHaveOne() {
    assertThat(check.check(paragraphs(WHOLE, WHOLE, WHOLE, CUT)))
        .extracting(m -> m.confidence())
        .containsExactly(Confidence.MEDIUM);
    assertThat(findings(check, paragraphs(WHOLE, CUT, WHOLE, CUT))).isEmpty();
  }

  @Test
  void whatFollowsArticlesIsSilent() {
    assertThat(findings(check, paragraphs(WHOLE))).isEmpty();
    assertThat(findings(check, paragraphs(WHOLE, "By Ann and the"))).isEmpty();
    assertThat(findings(check, paragraphs(WHOLE, WHOLE, WHOLE, CUT + ". Ann Wood"))).isEmpty();
    assertThat(
            findings(
                check,
                article(
                    Block.of(Role.PARAGRAPH, WHOLE + " We need the"),
                    Block.of(Role.LIST_ITEM, "oars"))))
        .isEmpty();
  }
}
