package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Check;
import dev.calque.core.check.casing.CalendarCaseCheck;
import dev.calque.core.check.casing.PhraseCaseCheck;
import dev.calque.core.check.casing.SentenceStartCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasingTest {

  private static final Check CALENDAR =
      CalendarCaseCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);
  private static final Check PHRASE =
      PhraseCaseCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);
  private static final Check SENTENCE =
      SentenceStartCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);

  @Test
  void daysAndNationalitiesInLowerCaseAreReported() {
    assertThat(find(CALENDAR, "On monday a russian choir sang."))
        .containsExactly("monday -> Monday", "russian -> Russian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We may march in august company to polish the table.",
        "He ate french fries by the french windows.",
        "See #monday or monday.example.",
        "on monday all was quiet"
      })
  void whatMayStandInLowerCaseIsLeftAlone(String text) {
    assertThat(find(CALENDAR, text)).isEmpty();
  }

  @Test
  void aNameOfSeveralWordsThatLacksACapitalIsReported() {
    assertThat(find(PHRASE, "It asked the world health organization for help."))
        .containsExactly("world health organization -> World Health Organization");
    assertThat(find(PHRASE, "The european Parliament met."))
        .containsExactly("european Parliament -> European Parliament");
  }

  @Test
  void capitalsThatAreRightAndOrdinaryPhrasesAreLeftAlone() {
    assertThat(find(PHRASE, "The European Parliament met in a white house.")).isEmpty();
    assertThat(find(PHRASE, "THE EUROPEAN PARLIAMENT met.")).isEmpty();
  }

  @Test
  void aSentenceInLowerCaseAmongCapitalisedOnesIsReported() {
    assertThat(find(SENTENCE, "The bell rang twice. everybody left the room. Nobody spoke."))
        .containsExactly("everybody -> Everybody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bell rang approx. twice a day. Nobody spoke. Then came rain.",
        "The firm Yahoo! was sold. iPhone users cheered. Nobody spoke.",
        "“Who rang the bell?” asked the girl. Nobody spoke. Then came rain.",
        "He waited... then he left. Nobody spoke. Then came rain."
      })
  void whatOnlyLooksLikeASentenceStartIsLeftAlone(String text) {
    assertThat(find(SENTENCE, text)).isEmpty();
  }

  private static List<String> find(Check check, String... text) {
    return EnglishArticle.corrections(check.check(EnglishArticle.of(text)));
  }
}
