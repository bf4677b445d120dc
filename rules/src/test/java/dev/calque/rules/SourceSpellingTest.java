package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.names.SourceSpellingCheck;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSpellingTest {

  private static final SourceSpellingCheck CHECK =
      SourceSpellingCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);

  @Test
  void aPlaceInFrenchSpellingIsReportedWithItsEnglishName() {
    assertThat(find("A ferry leaves for Lisbonne at noon.")).containsExactly("Lisbonne -> Lisbon");
  }

  @Test
  void onlyTheWordsOfANameThatDifferAreReported() {
    assertThat(find("A portrait of Igor Stravinski hung there."))
        .containsExactly("Stravinski -> Stravinsky");
    assertThat(find("She read Alexandre Pouchkine at school."))
        .containsExactly("Alexandre Pouchkine -> Alexander Pushkin");
  }

  @Test
  void aSurnameAloneIsReportedToo() {
    assertThat(find("The letters of Pouchkine were sold.")).containsExactly("Pouchkine -> Pushkin");
  }

  @Test
  void aFormMarkedCertainIsReportedAlthoughItIsAWord() {
    assertThat(find("Then Poutine left the room.")).containsExactly("Poutine -> Putin");
    assertThat(find("They ate poutine with gravy.")).isEmpty();
  }

  @Test
  void anAcronymIsReportedInItsOwnCaseOnly() {
    assertThat(find("A report by the OMS said so.")).containsExactly("OMS -> WHO");
    assertThat(find("The exotic bird otan sang.")).isEmpty();
  }

  @Test
  void aFormWithTwoMeaningsHasBothAndNoSafeFix() {
    List<Match> matches = CHECK.check(EnglishArticle.of("A lecture on Galilée was held."));
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).replacements()).hasSize(2);
    assertThat(matches.get(0).safe()).isFalse();
  }

  @Test
  void aMatchBetraysItsLanguageAndADoubtfulFormCountsInATranslationOnly() {
    assertThat(CHECK.check(EnglishArticle.of("He flew to Moscou.")).get(0).witness())
        .contains(Witness.betrays(new LanguageCode("fr")));
    assertThat(CHECK.check(EnglishArticle.of("She owns a shop in Napoli.")).get(0).witness())
        .contains(Witness.onlyIf(new LanguageCode("it")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote for the Gazette de Lausanne and the Tribune de Genève.",
        "A degree from the Université de Varsovie helped her.",
        "We spent a week in Nice and Tours, then took an Orange phone home.",
        "The prague-based Rhein-Ruhr network",
        "Jean met Nicolas in Paris.",
        "See https://example.org/Moscou or mail me@Moscou.example.",
        "The mayor of Kiev and the mayor of Kyiv are one man.",
        "Horatio Alger wrote of poor boys.",
        "Dmitri Peskov spoke to the press.",
        "The Chili powder was hot."
      })
  void humanTextIsLeftAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<String> find(String text) {
    return EnglishArticle.corrections(CHECK.check(EnglishArticle.of(text))).stream()
        .distinct()
        .toList();
  }
}
