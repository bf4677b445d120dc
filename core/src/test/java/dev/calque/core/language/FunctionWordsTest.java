package dev.calque.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.check.CheckKit;
import dev.calque.core.text.LanguageCode;
import java.util.List;
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
    assertThat(FunctionWords.shares("le chat", List.of(words))).isEmpty();
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

    assertThat(FunctionWords.shares("Le 12 mai, dans l'eau!", List.of(words)).get(FR))
        .isCloseTo(3 / 5.0, within(1e-9));
    assertThat(FunctionWords.shares("delete", List.of(words))).isEmpty();
    assertThat(FunctionWords.shares("12 — 13", List.of(words))).isEmpty();
    assertThat(FunctionWords.shares("", List.of(words))).isEmpty();
  }
}
