package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.check.names.HouseStyle;
import dev.calque.core.check.names.HouseStyleCheck;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.SourceSpellingCheck;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

  private static final NameTables TABLES = NameTables.load(CalqueRules.knowledge());

  @Test
  void anAcceptedFormThatTheHouseDoesNotWriteIsReported() {
    assertThat(find(Set.of("Kyiv"), "Trams run in Kiev and in Kyiv."))
        .containsExactly("Kiev -> Kyiv");
    assertThat(find(Set.of("Kiev"), "Trams run in Kiev and in Kyiv."))
        .containsExactly("Kyiv -> Kiev");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We ate chicken Kiev before Dynamo Kyiv lost.",
        "The Kiev cake was stale.",
        "Write to news@Kiev.example.",
        "The boats of Odessa and Odesa are old."
      })
  void fixedPhrasesAndOtherNamesKeepTheirForm(String text) {
    assertThat(find(Set.of("Kyiv"), text)).isEmpty();
    assertThat(find(Set.of("Kiev"), text)).isEmpty();
  }

  @Test
  void aHouseThatChoseNothingAcceptsEveryForm() {
    assertThat(find(Set.of(), "Trams run in Kiev and in Kyiv.")).isEmpty();
  }

  @Test
  void theChosenFormIsSuggestedForForeignOnes() {
    HouseStyle style = new HouseStyle(Set.of("Kiev"));
    NameTables tables = style.apply(TABLES, EnglishArticle.ENGLISH);
    SourceSpellingCheck check =
        SourceSpellingCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH, tables);
    assertThat(
            EnglishArticle.corrections(check.check(EnglishArticle.of("Trams run in Kijów.")))
                .stream()
                .distinct())
        .containsExactly("Kijów -> Kiev");
  }

  @Test
  void aDeclinedFormIsReplacedInItsCase() {
    LanguageCode russian = new LanguageCode("ru");
    HouseStyleCheck check =
        HouseStyleCheck.load(
            CalqueRules.knowledge(), russian, TABLES, new HouseStyle(Set.of("Молдавия")));
    assertThat(
            AnalyzedArticle.corrections(
                check.check(new AnalyzedArticle(russian).of("Вина из Молдовы дороги."))))
        .containsExactly("Молдовы -> Молдавии");
  }

  @Test
  void aChoiceThatIsNoFormOfANameIsRefused() {
    assertThatThrownBy(() -> find(Set.of("Kyjiw"), "Trams run."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("Kyjiw")
        .hasMessageContaining("English");
    assertThatThrownBy(() -> find(Set.of("Zelensky"), "Trams run."))
        .hasMessageContaining("write the whole name, such as \"Volodymyr Zelensky");
  }

  private static List<String> find(Set<String> chosen, String text) {
    HouseStyleCheck check =
        HouseStyleCheck.load(
            CalqueRules.knowledge(), EnglishArticle.ENGLISH, TABLES, new HouseStyle(chosen));
    return EnglishArticle.corrections(check.check(EnglishArticle.of(text)));
  }
}
