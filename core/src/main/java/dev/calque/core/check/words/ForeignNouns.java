package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Locale;

/**
 * Tells the common nouns of a language from its names.
 *
 * @param common the tags of common nouns
 * @param proper the tags of names
 * @param nameEndings in lower case: what streets, places and institutions end in
 */
record ForeignNouns(WordClass common, WordClass proper, List<String> nameEndings) {

  public ForeignNouns {
    nameEndings = List.copyOf(nameEndings);
  }

  static ForeignNouns load(Knowledge knowledge, LanguageCode language) {
    WordClasses classes = WordClasses.load(knowledge, language);
    return new ForeignNouns(
        classes.get("common-noun"),
        classes.get("proper-noun"),
        List.copyOf(
            Table.load(knowledge, "languages/" + language + "/words/name-endings.txt").words()));
  }

  /** Whether the word is a common noun and can be nothing else. */
  boolean has(Lexicon lexicon, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (nameEndings.stream().anyMatch(lower::endsWith)) {
      return false;
    }
    List<Reading> readings = lexicon.readings(word);
    return readings.stream().anyMatch(r -> common.tag().matcher(r.pos()).matches())
        && readings.stream().noneMatch(r -> proper.tag().matcher(r.pos()).matches());
  }
}
