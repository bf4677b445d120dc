package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.casing.NameCaseCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCaseTest {

  private static final NameCaseCheck CHECK =
      NameCaseCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);

  @Test
  void aKnownNameInLowerCaseIsReported() {
    assertThat(find("The ferry from helsinki was late.")).containsExactly("helsinki -> Helsinki");
    assertThat(find("The mayor of kharkiv's suburb resigned."))
        .containsExactly("kharkiv -> Kharkiv");
  }

  @Test
  void aNameThatTheArticleCapitalisesElsewhereIsReported() {
    assertThat(
            find(
                "We talked to Zorblat in May.",
                "Nobody believed Zorblat then.",
                "But zorblat was right."))
        .containsExactly("zorblat -> Zorblat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We roasted a turkey on fine china and read in march.",
        "Write to info@helsinki.example or see #helsinki and www.helsinki.example.",
        "all of helsinki slept and nobody cared",
        "A jordan almond, a chad and a cologne came by post.",
        "We googled it on the internet with an iPhone.",
        "It was, ça va sans dire, une histoire de paris.",
        "Add brussels sprouts and roman numerals.",
        "Im going to helsinki and i dont care about Capitals."
      })
  void ordinaryWordsAndTechnicalPlacesAreLeftAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<String> find(String... text) {
    return EnglishArticle.corrections(CHECK.check(EnglishArticle.of(text)));
  }
}
