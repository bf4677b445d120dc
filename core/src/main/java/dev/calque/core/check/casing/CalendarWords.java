package dev.calque.core.check.casing;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Months, weekdays, nationalities and languages that a language capitalises: {@code
 * languages/LANG/casing/calendar.txt}, as they should be written.
 *
 * @param capitalized the words by their lower-case form
 */
record CalendarWords(Map<String, String> capitalized) {

  CalendarWords {
    capitalized = Map.copyOf(capitalized);
  }

  static CalendarWords load(Knowledge knowledge, LanguageCode target) {
    Map<String, String> capitalized = new LinkedHashMap<>();
    Table.load(knowledge, "languages/" + target + "/casing/calendar.txt")
        .words()
        .forEach(word -> capitalized.put(word.toLowerCase(Locale.ROOT), word));
    return new CalendarWords(capitalized);
  }

  /** How a word in lower case should be written, if it is one of these. */
  Optional<String> of(String lowerCaseWord) {
    return Optional.ofNullable(capitalized.get(lowerCaseWord));
  }
}
