package dev.calque.core.check.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormatCheckTest {

  private static final String UNITS = "languages/en/numbers/units.txt";

  @Test
  void reportsADecimalCommaBeforeAUnit() {
    assertThat(found("The ferry carries 5,2 million people, 3,5% more than in May."))
        .containsExactly("5,2 -> 5.2", "3,5 -> 3.5");
  }

  @Test
  void reportsDotsBetweenThousands() {
    assertThat(found("The fund holds 1.250.000 shares.")).containsExactly("1.250.000 -> 1,250,000");
  }

  @Test
  void isSilentOnListsThousandsVersionsAndDates() {
    assertThat(
            found(
                "Rooms 2,3 and 4; 1,250 million; 12,500 people; version 1.204.310.5;"
                    + " 3.250 million; 10.12.2024; 192.168.100.200; pages 1,2"))
        .isEmpty();
  }

  @Test
  void isSilentWithoutDataForTheLanguage() {
    var check = NumberFormatCheck.load(CheckKit.knowledge(), LanguageCode.of("de"));
    assertThat(CheckKit.findings(check, CheckKit.paragraphs("Es sind 5,2 Millionen."))).isEmpty();
  }

  @Test
  void whatGoesThroughTheWholeArticleIsShownAFewTimes() {
    String text = "It lost 1,5%, 2,5%, 3,5%, 4,5%, 5,5% and 6,5% of 1.250.000 votes.";
    assertThat(check().check(CheckKit.paragraphs(text)))
        .filteredOn(match -> match.confidence() != Confidence.LOW)
        .extracting(Match::text)
        .containsExactly("1,5", "2,5", "3,5", "4,5", "1.250.000");
  }

  private static List<String> found(String text) {
    return CheckKit.findings(check(), CheckKit.paragraphs(text));
  }

  private static NumberFormatCheck check() {
    return NumberFormatCheck.load(CheckKit.knowledge(UNITS, "%\nmillion\n"), LanguageCode.of("en"));
  }
}
