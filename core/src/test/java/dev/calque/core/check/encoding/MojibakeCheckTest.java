package dev.calque.core.check.encoding;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeCheckTest {

  private final MojibakeCheck check = new MojibakeCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cafÃ© opened | cafÃ© -> café",
        "He wonâ€™t go | wonâ€™t -> won’t",
        "a cÅ“ur | cÅ“ur -> cœur",
        "Ã‰cole normale | Ã‰cole -> École",
        "dÃ©veloppÃ© ici | dÃ©veloppÃ© -> développé",
        "wonÃ¢â‚¬â„¢t | wonÃ¢â‚¬â„¢t -> won’t",
        "1990â€“1995 | â€“ -> –",
        "ÐŸÑ€Ð¸Ð²ÐµÑ‚ | ÐŸÑ€Ð¸Ð²ÐµÑ‚ -> Привет",
        "РџСЂРёРІРµС‚ | РџСЂРёРІРµС‚ -> Привет",
        "itвЂ™s | itвЂ™s -> it’s",
        "it‚Äôs | it‚Äôs -> it’s",
        "Ïðèâåò | Ïðèâåò -> Привет",
        "5 â‚¬ | â‚¬ -> €",
        "great ðŸ˜€ news | ðŸ˜€ -> 😀",
        "he saidâ€. | â€ -> ”",
      })
  void identification(String text, String finding) {
    assertThat(findings(check, paragraphs(text))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un café à la crème, « naïf »… œuvre",
        "LE CAFÉ» et «L’ÉTÉ»",
        "„Spaß“ und „GÄ“",
        "Київ, Рівне, Чернігів — «Січ», її об’єкт",
        "Он сказал: «Россия»— и ушёл…",
        "naïveté – “São Paulo” — 20 €",
        "Ångström, Škoda, Đorđe, Łódź",
        "CHÂTEAU, FORÊT, Âge d’or, BÂ",
        "Ћирилица, Ђорђе, Љубав",
        "Ελληνικά και Ώρα",
      })
  void whatIsWrittenProperlyIsSilent(String text) {
    assertThat(findings(check, paragraphs(text))).isEmpty();
  }

  @Test
  void repairsAreSafe() {
    assertThat(check.check(paragraphs("A cafÃ©.")).get(0).safe()).isTrue();
  }
}
