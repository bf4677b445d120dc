package dev.calque.rules;

import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/** Writes an English article; see {@link AnalyzedArticle}. */
final class EnglishArticle {

  static final LanguageCode ENGLISH = new LanguageCode("en");

  private static final AnalyzedArticle ARTICLE = new AnalyzedArticle(ENGLISH);

  private EnglishArticle() {}

  static Article of(String... blocks) {
    return ARTICLE.of(blocks);
  }

  static List<String> corrections(List<Match> matches) {
    return AnalyzedArticle.corrections(matches);
  }
}
