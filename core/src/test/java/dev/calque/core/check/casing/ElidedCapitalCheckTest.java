package dev.calque.core.check.casing;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowing;
import static dev.calque.core.check.CheckKit.knowledge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElidedCapitalCheckTest {

  private static final LanguageCode FR = LanguageCode.of("fr");
  private static final String WORDS = "arbre école eau horloge il elle";

  private final ElidedCapitalCheck check =
      ElidedCapitalCheck.load(knowledge("languages/fr/casing/elided.txt", "l\nd\nqu\n"), FR);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il rentre de L'école|L' -> l'",
        "un verre D’eau|D’ -> d’",
        "On dit, Qu'il dort|Qu' -> qu'",
      })
  void anElidedWordHasNoCapitalWithinASentence(String text, String finding) {
    assertThat(findings(check, knowing(WORDS, text))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'école dort.",
        "Il dort. L'école aussi.",
        "Il lit « L'école ».",
        "les films de L'Herbier",
        "un café chez D'orsini",
        "le journal : L'arbre",
        "la rue de l'école",
      })
  void startsNamesAndTitlesAreSilent(String text) {
    assertThat(findings(check, knowing(WORDS, text))).isEmpty();
  }

  @Test
  void aLanguageWithoutDataIsSilent() {
    ElidedCapitalCheck none = ElidedCapitalCheck.load(knowledge(), FR);
    assertThat(findings(none, knowing(WORDS, "Il rentre de L'école"))).isEmpty();
  }
}
