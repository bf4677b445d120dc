package dev.calque.rules;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an analysed article block by block; one that begins with {@code # } is a heading. */
final class AnalyzedArticle {

  private static final Lexicons LEXICONS = new LanguageToolLexicons(CalqueRules.knowledge());

  private final LanguageCode language;
  private final LanguageToolEngine engine;

  AnalyzedArticle(LanguageCode language) {
    this.language = language;
    this.engine = LanguageToolEngine.load(CalqueRules.knowledge(), language, 1).orElseThrow();
  }

  Article of(String... blocks) {
    List<AnalyzedSegment> segments = new ArrayList<>();
    for (String block : blocks) {
      segments.add(engine.analyze(segment(segments.size(), block)));
    }
    return new Article(language, Optional.empty(), segments, List.of(), engine.lexicon(), LEXICONS);
  }

  /** Each match as {@code words -> first replacement}. */
  static List<String> corrections(List<Match> matches) {
    return matches.stream()
        .map(m -> m.text() + m.replacements().stream().findFirst().map(r -> " -> " + r).orElse(""))
        .toList();
  }

  private static Segment segment(int index, String block) {
    boolean heading = block.startsWith("# ");
    boolean item = block.startsWith("* ");
    String text = heading || item ? block.substring(2) : block;
    Role role = heading ? Role.HEADING : item ? Role.LIST_ITEM : Role.PARAGRAPH;
    return new Segment(
        index, role, heading ? 2 : 0, text, OffsetMap.verbatim(0, text.length()), Optional.empty());
  }
}
