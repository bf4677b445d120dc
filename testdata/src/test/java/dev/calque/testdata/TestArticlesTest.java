package dev.calque.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TestArticlesTest {

  private static final TestArticles ARTICLES = TestArticles.load();

  @Test
  void everyTranslatedArticleHasACleanTwinAndAGoldenFile() {
    assertThat(ARTICLES.translated()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(names(ARTICLES.clean())).isEqualTo(names(ARTICLES.translated()));
    assertThat(ARTICLES.translated()).allSatisfy(a -> assertThat(a.golden()).exists());
  }

  @Test
  void aCleanTwinIsAnotherText() {
    for (int i = 0; i < ARTICLES.clean().size(); i++) {
      assertThat(ARTICLES.clean().get(i).source().text())
          .isNotBlank()
          .isNotEqualTo(ARTICLES.translated().get(i).source().text());
    }
  }

  @Test
  void noGoldenFileListsMoreMissesThanAThirdOfTheErrors() {
    assertThat(ARTICLES.translated())
        .allSatisfy(
            article -> {
              GoldenFile golden = GoldenFile.read(article.golden());
              assertThat(golden.missed()).hasSizeLessThanOrEqualTo(golden.expected().size() / 2);
            });
  }

  private static List<String> names(List<TestArticle> articles) {
    return articles.stream().map(TestArticle::toString).toList();
  }
}
