package dev.calque.core.check.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountAndTimeCheckTest {

  @Test
  void movesTheSignBeforeTheAmountInEnglish() {
    assertThat(found("en", "sign\tbefore\n", "It costs 52 € or 1,200.50 £."))
        .containsExactly("52 € -> €52", "1,200.50 £ -> £1,200.50");
  }

  @Test
  void isSilentOnSignsInTheirPlace() {
    assertThat(found("en", "sign\tbefore\n", "It costs €52, about $60.")).isEmpty();
    assertThat(found("de", "sign\tafter\n", "Es kostet 52 €, etwa $60.")).isEmpty();
  }

  @Test
  void leavesASignThatTwoAmountsShareToTheEditor() {
    assertThat(found("en", "sign\tbefore\n", "It costs 1200 or 1650 €, or 10–15 €, later 7 €."))
        .containsExactly("1650 €", "15 €", "7 € -> €7");
    assertThat(found("de", "sign\tafter\n", "Es kostet €10–15, später €7."))
        .containsExactly("€10", "€7 -> 7\u00A0€");
  }

  @Test
  void reportsTimesOfAnotherLanguage() {
    assertThat(found("en", "clock\tcolon\n", "It opens at 11h30."))
        .containsExactly("11h30 -> 11:30");
    assertThat(found("de", "clock\ttwenty-four\n", "Er kam um 7 PM, 15 am Tisch.")).hasSize(1);
  }

  @Test
  void groupsInEnglishWithCommasNotSpacesOrStops() {
    var knowledge =
        CheckKit.knowledge(
            "languages/en/numbers/units.txt",
            "million\n",
            "languages/en/numbers/habits.tsv",
            "space-groups\tforeign\n");
    var check = NumberFormatCheck.load(knowledge, LanguageCode.of("en"));
    assertThat(
            CheckKit.findings(
                check,
                CheckKit.paragraphs("Some 80 000 homes and 1.500 schools; p = 1.234 units.")))
        .containsExactlyInAnyOrder("80 000 -> 80,000", "1.500 -> 1,500");
  }

  private static List<String> found(String language, String habits, String text) {
    var path = "languages/" + language + "/numbers/habits.tsv";
    var check =
        AmountAndTimeCheck.load(CheckKit.knowledge(path, habits), LanguageCode.of(language));
    return CheckKit.findings(check, CheckKit.paragraphs(text));
  }
}
