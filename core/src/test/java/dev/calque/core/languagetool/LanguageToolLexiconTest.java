package dev.calque.core.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageToolLexiconTest {

  private static final Lexicon ENGLISH = EngineKit.english(1).lexicon();
  private static final Lexicon FRENCH = EngineKit.lexicons().of(EngineKit.FR).orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "harbor", "Harbour", "Lisbon", "don't", "don\u2019t"})
  void knowsWordsOfAllAcceptedVariantsInTheCaseTheyMayHave(String word) {
    assertThat(ENGLISH.knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lisbon", "harbuor", "mairie", "xqzt"})
  void doesNotKnowWhatIsNoEnglishWord(String word) {
    assertThat(ENGLISH.knows(word)).isFalse();
  }

  @Test
  void seesWordsThroughSoftHyphens() {
    assertThat(ENGLISH.knows("har\u00ADbour")).isTrue();
    assertThat(ENGLISH.knows("har\u00ADbuor")).isFalse();
    assertThat(ENGLISH.readings("boats\u00AD")).isEqualTo(ENGLISH.readings("boats"));
  }

  @Test
  void answersTheSameTheSecondTime() {
    assertThat(ENGLISH.knows("goverment")).isFalse();
    assertThat(ENGLISH.knows("goverment")).isFalse();
    assertThat(ENGLISH.knows("government")).isTrue();
    assertThat(ENGLISH.knows("government")).isTrue();
  }

  @Test
  void inflectsALemmaByTag() {
    assertThat(ENGLISH.inflect("write", "VBD")).containsExactly("wrote");
    assertThat(ENGLISH.inflect("city", "NNS")).containsExactly("cities");
    assertThat(ENGLISH.inflect("xqzt", "VBD")).isEmpty();
    assertThat(FRENCH.inflect("mairie", "N f p")).containsExactly("mairies");
  }

  @Test
  void readsAWordOnItsOwn() {
    assertThat(ENGLISH.readings("wrote")).containsExactly(new Reading("write", "VBD"));
    assertThat(ENGLISH.readings("xqzt")).isEmpty();
  }

  @Test
  void speaksItsOwnLanguage() {
    assertThat(FRENCH.language()).isEqualTo(EngineKit.FR);
    assertThat(FRENCH.knows("mairie")).isTrue();
    assertThat(FRENCH.knows("aujourd\u2019hui")).isTrue();
    assertThat(FRENCH.knows("harbour")).isFalse();
  }

  @Test
  void isLoadedOnceAndOnlyForLanguagesWithAProfile() {
    LanguageToolLexicons lexicons = EngineKit.lexicons();

    assertThat(lexicons.of(EngineKit.EN).orElseThrow())
        .isSameAs(lexicons.of(EngineKit.EN).orElseThrow());
    assertThat(lexicons.of(new LanguageCode("it"))).isEmpty();
  }
}
