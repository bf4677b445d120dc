package dev.calque.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  private static final String FRENCH =
      "Les habitants du quartier demandent depuis longtemps un passage plus sûr devant l'école.";

  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The neighbours have been asking for a safer crossing in front of the school.",
        "fr | Les habitants du quartier demandent depuis longtemps un passage plus sûr.",
        "de | Die Anwohner fordern seit langem einen sicheren Übergang vor der Schule.",
        "uk | Мешканці вже давно просять зробити безпечніший перехід біля школи."
      })
  void tellsAClearSentence(String language, String text) {
    assertThat(identifier.identify(text, codes("en", "fr", "de", "uk")))
        .contains(LanguageCode.of(language));
  }

  @Test
  void answersOnlyWithALanguageItWasAskedAbout() {
    assertThat(codes("en", "de"))
        .containsAll(identifier.identify(FRENCH, codes("en", "de")).stream().toList());
  }

  @Test
  void isSilentWhereNothingCanBeTold() {
    assertThat(identifier.identify("12, 13 — 14!", codes("en", "fr"))).isEmpty();
    assertThat(identifier.identify("", codes("en", "fr"))).isEmpty();
  }

  @Test
  void aSingleLanguageIsTheAnswer() {
    assertThat(identifier.identify(FRENCH, codes("fr"))).contains(new LanguageCode("fr"));
  }

  @Test
  void leavesOutLanguagesThatLinguaDoesNotKnow() {
    assertThat(identifier.identify(FRENCH, codes("en", "fr", "br", "xx")))
        .contains(new LanguageCode("fr"));
  }

  @Test
  void doesNotTakeTheOnlyLanguageItKnowsForTheAnswer() {
    assertThat(identifier.identify(FRENCH, codes("en", "br"))).isEmpty();
    assertThat(identifier.identify(FRENCH, codes("br"))).isEmpty();
    assertThat(identifier.identify(FRENCH, codes())).isEmpty();
  }

  private static List<LanguageCode> codes(String... codes) {
    return Stream.of(codes).map(LanguageCode::of).toList();
  }
}
