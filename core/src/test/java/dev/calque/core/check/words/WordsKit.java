package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.CheckKit;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English articles analysed by the real engine, with the English and French dictionaries. */
final class WordsKit {

  static final LanguageCode EN = new LanguageCode("en");
  static final LanguageCode FR = new LanguageCode("fr");

  static final Knowledge KNOWLEDGE =
      CheckKit.knowledge(
          "languages/en/languagetool.yaml",
              "variant: en-US\ndictionaries: [/en/hunspell/en_US.dict, /en/hunspell/en_GB.dict]\nwordLists: []\nfamilies: []\n",
          "languages/fr/languagetool.yaml",
              "variant: fr\ndictionaries: [/fr/french.dict]\nwordLists: []\nfamilies: []\n",
          "languages/en/words/prefixes.txt", "co\nnarco\nultra\n",
          "languages/en/words/cognates-from-fr.tsv", "isations\tizations\nique\tic\n",
          "languages/en/words/likely-sources.txt", "fr\n");

  private static final LanguageToolEngine ENGINE =
      LanguageToolEngine.load(KNOWLEDGE, EN, 1).orElseThrow();
  private static final LanguageToolLexicons LEXICONS = new LanguageToolLexicons(KNOWLEDGE);

  private WordsKit() {}

  static Article article(String... paragraphs) {
    return article(Optional.empty(), paragraphs);
  }

  static Article article(Optional<LanguageCode> source, String... paragraphs) {
    List<AnalyzedSegment> segments = new ArrayList<>();
    for (String text : paragraphs) {
      OffsetMap map = OffsetMap.verbatim(0, text.length());
      segments.add(
          ENGINE.analyze(
              new Segment(segments.size(), Role.PARAGRAPH, 0, text, map, Optional.empty())));
    }
    return new Article(EN, source, segments, List.of(), ENGINE.lexicon(), LEXICONS);
  }
}
