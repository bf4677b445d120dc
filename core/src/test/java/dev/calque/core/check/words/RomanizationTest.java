package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.CheckKit;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTest {

  private static final LanguageCode RU = new LanguageCode("ru");
  private static final Knowledge KNOWLEDGE =
      CheckKit.knowledge(
          "languages/ru/languagetool.yaml",
              "variant: ru\ndictionaries: []\nwordLists: []\nfamilies: []\n",
          "languages/ru/words/prefixes.txt", "радио\n",
          "languages/ru/words/romanization.tsv",
              """
              zh	ж
              ž	ж
              shch	щ
              l	ль
              b	б
              v	в
              g	г
              d	д
              y	ь
              y	ы
              y	й
              iy	ий
              i	и
              k	к
              l	л
              m	м
              n	н
              o	о
              p	п
              r	р
              s	с
              t	т
              u	у
              a	а
              e	е
              """);

  private static final Lexicon LEXICON = new LanguageToolLexicons(KNOWLEDGE).of(RU).orElseThrow();
  private static final Romanization ROMANIZATION = Romanization.load(KNOWLEDGE, RU).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "porozhniy, порожний",
    "porožniy, порожний",
    "ploshchadi, площади",
    "boloto, болото",
    "radiopriema, радиоприема"
  })
  void aSpeltOutWordIsReadBack(String latin, String cyrillic) {
    assertThat(ROMANIZATION.original(latin, LEXICON)).contains(cyrillic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dom", "abundance", "klbgt", "wharf", "okay-ish"})
  void whatNoRussianWordIsSpelledLikeIsLeft(String word) {
    assertThat(ROMANIZATION.original(word, LEXICON)).isEmpty();
  }

  @Test
  void aLanguageWithoutDataHasNone() {
    assertThat(Romanization.load(KNOWLEDGE, new LanguageCode("fr"))).isEmpty();
  }
}
