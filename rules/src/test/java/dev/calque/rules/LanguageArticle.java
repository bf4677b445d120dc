package dev.calque.rules;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Article;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an article in any target language, of paragraphs without sentences and tokens. */
final class LanguageArticle {

  private static final Lexicons LEXICONS = new LanguageToolLexicons(CalqueRules.knowledge());

  private LanguageArticle() {}

  static Article of(LanguageCode language, String... paragraphs) {
    List<AnalyzedSegment> segments = new ArrayList<>();
    for (String text : paragraphs) {
      OffsetMap map = OffsetMap.verbatim(0, text.length());
      Segment segment =
          new Segment(segments.size(), Role.PARAGRAPH, 0, text, map, Optional.empty());
      segments.add(new AnalyzedSegment(segment, List.of()));
    }
    return new Article(
        language,
        Optional.empty(),
        segments,
        List.of(),
        LEXICONS.of(language).orElseThrow(),
        LEXICONS);
  }
}
