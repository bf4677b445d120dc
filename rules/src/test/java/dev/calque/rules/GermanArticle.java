package dev.calque.rules;

import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/** Writes a German article; see {@link AnalyzedArticle}. */
final class GermanArticle {

  static final LanguageCode GERMAN = new LanguageCode("de");

  private static final AnalyzedArticle ARTICLE = new AnalyzedArticle(GERMAN);

  private GermanArticle() {}

  static Article of(String... blocks) {
    return ARTICLE.of(blocks);
  }

  static List<String> corrections(List<Match> matches) {
    return AnalyzedArticle.corrections(matches);
  }
}
