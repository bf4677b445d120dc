package dev.calque.core.check.association;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts another word into the form of one. Verbs may be conjugated in several ways, which their tags
 * end with ({@code conjugation}), and be split in use ({@code split-infinitive}): then no form is
 * given, for it would need another order of words.
 */
record Inflection(WordClass conjugation, WordClass splitInfinitive) {

  static Inflection load(Knowledge knowledge, LanguageCode language) {
    WordClasses classes = WordClasses.load(knowledge, language);
    return new Inflection(classes.get("conjugation"), classes.get("split-infinitive"));
  }

  /**
   * A base form, or a phrase of several words, inflected as the token is; empty if the form is not
   * known.
   *
   * @param verb whether it is a verb, whose first word changes in a phrase; else the last does
   */
  Optional<String> like(Token token, String base, boolean verb, Lexicon lexicon) {
    return inflected(token, base, verb, lexicon)
        .map(
            form ->
                token.isCapitalized() && !token.isAllCaps()
                    ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                    : form);
  }

  private Optional<String> inflected(Token token, String base, boolean verb, Lexicon lexicon) {
    List<Reading> readings =
        new ArrayList<>(
            token.readings().stream()
                .filter(r -> !r.lemma().equalsIgnoreCase(token.text()))
                .toList());
    boolean isBase = readings.size() < token.readings().size();
    int space = verb ? base.indexOf(' ') : base.lastIndexOf(' ');
    String word = space < 0 ? base : verb ? base.substring(0, space) : base.substring(space + 1);
    if (readings.isEmpty() || (isBase && !verb)) {
      boolean splits = verb && !lexicon.inflect(word, splitInfinitive.tag().pattern()).isEmpty();
      return splits ? Optional.empty() : Optional.of(base);
    }
    if (verb) {
      Collections.reverse(readings);
    }
    return readings.stream()
        .flatMap(reading -> lexicon.inflect(word, pattern(reading.pos())).stream())
        .findFirst()
        .map(form -> phrase(base, space, form, verb));
  }

  private static String phrase(String base, int space, String form, boolean verb) {
    if (space < 0) {
      return form;
    }
    return verb ? form + base.substring(space) : base.substring(0, space + 1) + form;
  }

  /** The tag, with any conjugation. */
  private String pattern(String tag) {
    int colon = tag.lastIndexOf(':');
    boolean conjugated = colon > 0 && conjugation.tag().matcher(tag.substring(colon + 1)).matches();
    return conjugated
        ? Pattern.quote(tag.substring(0, colon + 1)) + "(?:" + conjugation.tag() + ")"
        : Pattern.quote(tag);
  }
}
