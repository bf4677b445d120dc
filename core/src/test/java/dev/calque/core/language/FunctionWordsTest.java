package dev.calque.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.check.CheckKit;
import dev.calque.core.text.LanguageCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

  private static final LanguageCode FR = new LanguageCode("fr");

  @Test
  void areReadFromTheFolderOfTheirLanguage() {
    FunctionWords words =
        FunctionWords.load(
            CheckKit.knowledge(
                "languages/fr/function-words.txt", "# small words\nle\n\nété\n",
                "languages/en/function-words.txt", "the\n"),
            FR);

    assertThat(words).isEqualTo(new FunctionWords(FR, Set.of("le", "été")));
  }

  @Test
  void areNoneWhereThereIsNoList() {
    FunctionWords words = FunctionWords.load(CheckKit.knowledge(), FR);

    assertThat(words.words()).isEmpty();
    assertThat(words.shareIn("le chat")).isZero();
  }

  @Test
  void areFoundInAnyCase() {
    FunctionWords words = new FunctionWords(FR, Set.of("le", "été"));

    assertThat(words.has("Le")).isTrue();
    assertThat(words.has("ÉTÉ")).isTrue();
    assertThat(words.has("chat")).isFalse();
  }

  @Test
  void areCountedAmongWordsOnly() {
    FunctionWords words = new FunctionWords(FR, Set.of("le", "dans", "l"));

    assertThat(words.shareIn("Le 12 mai, dans l'eau!")).isCloseTo(3 / 5.0, within(1e-9));
    assertThat(words.shareIn("delete")).isZero();
    assertThat(words.shareIn("12 — 13")).isZero();
    assertThat(words.shareIn("")).isZero();
  }
}
