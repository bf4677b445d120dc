package dev.calque.core.check.leakage;

import static dev.calque.core.check.CheckKit.article;
import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.check.CheckKit.Block;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import org.junit.jupiter.api.Test;

class LeakageCheckTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private final LeakageCheck check =
      LeakageCheck.load(
          knowledge(
              "languages/en/leakage/assistant.tsv",
              "here's the translation\tstart\tcritical\nhope it helps\tend\tmajor\n",
              "languages/any/leakage/tokens.tsv",
              "<unk>\tany\tcritical\n",
              "languages/en/leakage/engine.tsv",
              "translated with deepl\tblock\tminor\n"),
          EN);

  @Test
  void aPhraseCountsAtItsPlaceOnly() {
    assertThat(findings(check, paragraphs("Here’s the  translation of it.")))
        .containsExactly("Here’s the  translation");
    assertThat(findings(check, paragraphs("And here's the translation."))).isEmpty();
    assertThat(findings(check, paragraphs("I hope it helps"))).containsExactly("hope it helps");
    assertThat(findings(check, paragraphs("I hope it helps you"))).isEmpty();
    assertThat(findings(check, paragraphs("It was translated with DeepL"))).isEmpty();
  }

  @Test
  void severityComesFromTheList() {
    assertThat(check.check(paragraphs("Translated with DeepL")))
        .extracting(m -> m.severity())
        .containsExactly(Severity.MINOR);
  }

  @Test
  void aTokenCountsAnywhere() {
    assertThat(findings(check, paragraphs("rice<unk>and <unk>"))).containsExactly("<unk>", "<unk>");
  }

  @Test
  void quotationsAreSilent() {
    var quote = article(new Block(Role.QUOTE, "Here's the translation"));
    assertThat(findings(check, quote)).isEmpty();
  }

  @Test
  void aWrongListSaysWhere() {
    var place = knowledge("languages/en/leakage/engine.tsv", "deepl\tnowhere\tminor\n");
    assertThatThrownBy(() -> LeakageCheck.load(place, EN))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("engine.tsv:1: column 2 is not one of [start, end, block, any]");
    var regex = knowledge("languages/en/leakage/engine.tsv", "\nde(epl\tany\tminor\n");
    assertThatThrownBy(() -> LeakageCheck.load(regex, EN))
        .hasMessageContaining("engine.tsv:2: no regular expression");
  }
}
