package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.names.NameVariantCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantTest {

  private static final NameVariantCheck CHECK =
      NameVariantCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);

  @Test
  void theRarerSpellingOfANameIsReported() {
    assertThat(find("Old Vorotynsky sang. We heard Vorotynsky laugh.", "Then Vorotinski slept."))
        .containsExactly("Vorotinski -> Vorotynsky");
  }

  @Test
  void theSpellingOfTheDictionaryWins() {
    assertThat(find("She played Chostakovitch. She loved Chostakovitch.", "Then Shostakovich."))
        .containsExactly("Chostakovitch -> Shostakovich", "Chostakovitch -> Shostakovich");
  }

  @Test
  void twoSpellingsThatBothExistAreOnePersonIfATableSaysSo() {
    assertThat(find("Here Zelenskyy spoke. Then Zelenskyy left.", "They cheered Zelensky."))
        .containsExactly("Zelensky -> Zelenskyy");
    assertThat(find("Here Phillips spoke. Then Philips left.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Korelly met Bruno Koreli at noon.",
        "The Vorotynskys met Vorotynsky's aunt.",
        "Karlsson beat Carlsen twice."
      })
  void differentPeopleAndInflectionsAreLeftAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<String> find(String... text) {
    return EnglishArticle.corrections(CHECK.check(EnglishArticle.of(text)));
  }
}
