package dev.calque.core.check.verb;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Phrase;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.stream.IntStream;

/**
 * The words of a language by which complements are told apart; see {@code grammar/classes.tsv}.
 * Immutable.
 *
 * @param objectPronoun personal pronouns as objects
 * @param subjectPronoun personal pronouns as subjects
 * @param time nouns that make a noun phrase an adverbial: days, months, years
 * @param notObject words that begin no object
 * @param have auxiliaries of the active perfect
 * @param noun the tags of nouns
 * @param infinitive infinitives that are auxiliaries as well
 * @param gerund the tag of what fills {@link Slot#GER}
 * @param base the tag of what fills {@link Slot#INF}
 */
record FrameWords(
    WordClass objectPronoun,
    WordClass subjectPronoun,
    WordClass time,
    WordClass notObject,
    WordClass have,
    WordClass noun,
    WordClass infinitive,
    WordClass gerund,
    WordClass base) {

  static FrameWords load(Knowledge knowledge, LanguageCode language) {
    WordClasses classes = WordClasses.load(knowledge, language);
    return new FrameWords(
        classes.get("object-pronoun"),
        classes.get("subject-pronoun"),
        classes.get("time-noun"),
        classes.get("no-object-start"),
        classes.get("have-auxiliary"),
        classes.get("noun"),
        classes.get("auxiliary-infinitive"),
        classes.get("gerund"),
        classes.get("base-verb"));
  }

  /** Whether no word of a phrase makes it a point or a stretch of time. */
  boolean tellsNoTime(Parse parse, Phrase phrase) {
    return IntStream.range(phrase.start(), phrase.end())
        .noneMatch(
            i -> time.lists(parse.token(i)) || time.tag().matcher(parse.token(i).text()).matches());
  }
}
