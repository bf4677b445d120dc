package dev.calque.core.check.spacing;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowing;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlavicMarksTest {

  private static final LanguageCode UKRAINIAN = LanguageCode.of("uk");

  private final Knowledge data =
      knowledge("languages/uk/spacing/habits.tsv", "dash\t–\nstop-outside-quotes\talways\n");
  private final HyphenDashCheck dashes = HyphenDashCheck.load(data, UKRAINIAN);
  private final StopInsideQuotesCheck stops = StopInsideQuotesCheck.load(data, UKRAINIAN);

  @Test
  void aHyphenForADashIsShownOnce() {
    assertThat(dashes.check(paragraphs("Рис - це їжа.", "Сіль - це смак.", "Мед – це сонце.")))
        .extracting(m -> m.confidence())
        .containsExactly(Confidence.MEDIUM, Confidence.LOW);
    assertThat(findings(dashes, paragraphs("Рис - це їжа.", "Мед – це сонце.")))
        .containsExactly(" -  ->  – ");
  }

  @Test
  void whoHasNoDashesTypesHyphensOnPurposeUnlessAMachineWroteIt() {
    assertThat(dashes.check(paragraphs("Рис - це їжа.", "Сіль - це смак.")))
        .allMatch(m -> m.betrayable() && m.confidence() == Confidence.LOW)
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Рис – це їжа.", "рисово-житній хліб", "- рис", "теле- і радіо", "a -b"})
  void dashesHyphensAndListsAreSilent(String text) {
    assertThat(findings(dashes, paragraphs(text))).isEmpty();
  }

  @Test
  void aStopBelongsBehindTheMark() {
    assertThat(findings(stops, knowing("виріс", "Він сказав: «Рис виріс.»")))
        .containsExactly("виріс.» -> виріс».");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"«Рис виріс».", "«Рис виріс!»", "«рис, сіль тощо і т. ін.»", "«виріс...»"})
  void otherMarksAndAbbreviationsStayInside(String text) {
    assertThat(findings(stops, knowing("виріс", text))).isEmpty();
  }

  @Test
  void languagesWithoutTheHabitAreSilent() {
    Knowledge none = knowledge();
    assertThat(findings(HyphenDashCheck.load(none, UKRAINIAN), paragraphs("Рис - це їжа.")))
        .isEmpty();
    assertThat(findings(StopInsideQuotesCheck.load(none, UKRAINIAN), knowing("x", "«виріс.»")))
        .isEmpty();
  }
}
