package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodeTest {

  @ParameterizedTest
  @CsvSource({"en, en", "en-GB, en", "pt_BR, pt", "zh-Hant-TW, zh", "' FR ', fr", "ast, ast"})
  void keepsThePrimarySubtagOfATag(String tag, String primary) {
    assertThat(LanguageCode.of(tag)).isEqualTo(new LanguageCode(primary));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "english", "x-private", "-en", "12", "é1", "français"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThatThrownBy(() -> LanguageCode.of(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write a BCP 47 tag");
  }

  @Test
  void isMadeOfLowerCaseOnly() {
    assertThatThrownBy(() -> new LanguageCode("EN")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheLanguageInEnglishWhateverTheMachineSpeaks() {
    assertThat(new LanguageCode("uk").displayName()).isEqualTo("Ukrainian");
    assertThat(new LanguageCode("fr").displayName()).isEqualTo("French");
  }

  @Test
  void sortsAndPrintsAsItsCode() {
    assertThat(Stream.of("fr", "ast", "de").map(LanguageCode::new).sorted())
        .extracting(LanguageCode::toString)
        .containsExactly("ast", "de", "fr");
  }
}
