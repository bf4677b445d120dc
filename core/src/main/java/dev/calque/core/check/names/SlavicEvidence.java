package dev.calque.core.check.names;

import dev.calque.core.check.names.Transliteration.Clue;
import dev.calque.core.check.names.Transliteration.GivenName;
import dev.calque.core.check.names.Transliteration.People;
import dev.calque.core.check.names.Transliteration.Shape;
import dev.calque.core.check.names.Transliteration.Surname;
import dev.calque.core.rule.Confidence;
import java.util.Optional;

/**
 * Judges whether a name is a Slavic one in foreign spelling. French names that look alike
 * (Fontaine, Delphine) need the given name and the subject of the article to speak against them.
 *
 * @param inContext whether the article is about the countries where such names are at home
 */
record SlavicEvidence(boolean inContext) {

  /** How sure it is that a surname without a given name is one; empty if it is not. */
  Optional<Confidence> of(Surname surname) {
    if (!surname.isForeign() || surname.clue().compareTo(Clue.SIGN) < 0) {
      return Optional.empty();
    }
    if (surname.shape() == Shape.STRONG) {
      return sure(surname.clue() == Clue.MARK || inContext);
    }
    return surname.clue() == Clue.MARK && surname.shape() == Shape.WEAK && inContext
        ? Optional.of(Confidence.MEDIUM)
        : Optional.empty();
  }

  /** How sure it is that a surname behind a given name is one; empty if it is not. */
  Optional<Confidence> of(GivenName given, Surname surname) {
    if (!surname.isForeign()) {
      return Optional.empty();
    }
    Optional<Confidence> alone = of(surname);
    if (alone.isPresent()) {
      return given.people() == People.SHARED ? alone : sure(true);
    }
    return switch (given.people()) {
      case EAST -> behindEastern(given, surname);
      case SLAVIC -> behindSlavic(surname);
      case SHARED ->
          surname.shape() == Shape.WEAK && inContext
              ? Optional.of(Confidence.MEDIUM)
              : Optional.empty();
    };
  }

  private Optional<Confidence> behindEastern(GivenName given, Surname surname) {
    boolean telling =
        given.isForeign()
            ? surname.clue() != Clue.NONE || surname.shape() != Shape.NONE
            : surname.clue().compareTo(Clue.SIGN) >= 0
                || (surname.shape() == Shape.WEAK && surname.clue() != Clue.NONE);
    return telling || (surname.shape() == Shape.POLAR && inContext) ? sure(true) : Optional.empty();
  }

  private Optional<Confidence> behindSlavic(Surname surname) {
    boolean telling =
        surname.clue() == Clue.MARK
            || (surname.clue() == Clue.SIGN && surname.shape() != Shape.NONE);
    return telling
            || (surname.shape() != Shape.NONE && inContext && surname.shape() != Shape.STRONG)
        ? sure(true)
        : Optional.empty();
  }

  private static Optional<Confidence> sure(boolean sure) {
    return Optional.of(sure ? Confidence.HIGH : Confidence.MEDIUM);
  }
}
