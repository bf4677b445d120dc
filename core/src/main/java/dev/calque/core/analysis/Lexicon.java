package dev.calque.core.analysis;

import dev.calque.core.text.LanguageCode;
import java.util.List;

/** The dictionary of one language. Thread-safe. */
public interface Lexicon {

  LanguageCode language();

  /**
   * Whether the dictionary has the word, in the case given or, for a capitalised word, in lower
   * case.
   */
  boolean knows(String word);

  /** The readings of a word on its own; empty if the tagger does not know it. */
  List<Reading> readings(String word);

  /**
   * The forms of a lemma whose tag matches a regular expression; empty if there are none or the
   * language has no synthesiser.
   */
  List<String> inflect(String lemma, String posPattern);

  /** Whether the word or its base form is among those that the language uses often. */
  boolean isCommon(String word);

  /**
   * Common words one slip away from a word in lower case: a letter too many, missing, wrong or
   * swapped with the next one; never the first letter, unless it is doubled. The commonest first;
   * cheap.
   */
  List<String> near(String word);
}
