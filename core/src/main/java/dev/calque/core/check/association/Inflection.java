package dev.calque.core.check.association;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts another word into the form of one. */
final class Inflection {

  private Inflection() {}

  /**
   * A base form, or a phrase of several words, inflected as the token is.
   *
   * @param verb whether it is a verb, whose first word changes in a phrase; else the last does
   */
  static String like(Token token, String base, boolean verb, Lexicon lexicon) {
    String form = inflected(token, base, verb, lexicon);
    return token.isCapitalized() && !token.isAllCaps()
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }

  private static String inflected(Token token, String base, boolean verb, Lexicon lexicon) {
    List<Reading> readings =
        token.readings().stream().filter(r -> !r.lemma().equalsIgnoreCase(token.text())).toList();
    boolean isBase = readings.size() < token.readings().size();
    if (readings.isEmpty() || (isBase && !verb)) {
      return base;
    }
    int space = verb ? base.indexOf(' ') : base.lastIndexOf(' ');
    String word = space < 0 ? base : verb ? base.substring(0, space) : base.substring(space + 1);
    Reading reading = readings.get(verb ? readings.size() - 1 : 0);
    List<String> forms = lexicon.inflect(word, Pattern.quote(reading.pos()));
    String form = forms.isEmpty() ? word : forms.get(0);
    if (space < 0) {
      return form;
    }
    return verb ? form + base.substring(space) : base.substring(0, space + 1) + form;
  }
}
