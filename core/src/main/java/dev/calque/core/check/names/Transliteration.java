package dev.calque.core.check.names;

import dev.calque.core.check.Witness;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one language spells Slavic names and how another does; see {@link TransliterationTables}. */
final class Transliteration {

  private final Witness witness;
  private final Reading reading;
  private final Writing writing;
  private final Map<String, GivenName> givenNames;
  private final Set<String> keep;

  /** What a piece of a name, or its ending, says about its being Slavic. */
  enum Clue {
    NONE,
    WEAK,
    SIGN,
    MARK
  }

  /** What an ending says. */
  enum Shape {
    NONE,
    POLAR,
    WEAK,
    STRONG
  }

  /** Whose given name it is. */
  enum People {
    SHARED,
    SLAVIC,
    EAST
  }

  record GivenName(String written, String expected, People people) {

    boolean isForeign() {
      return !written.equals(expected);
    }
  }

  /**
   * A surname as the other language would write it.
   *
   * @param expected equal to what was written if nothing changes
   * @param clue the best clue of a rewritten piece
   */
  record Surname(String written, String expected, Clue clue, Shape shape) {

    boolean isForeign() {
      return !written.equals(expected);
    }
  }

  Transliteration(
      Witness witness,
      Reading reading,
      Writing writing,
      Map<String, GivenName> givenNames,
      Set<String> keep) {
    this.witness = witness;
    this.reading = reading;
    this.writing = writing;
    this.givenNames = Map.copyOf(givenNames);
    this.keep = Set.copyOf(keep);
  }

  LanguageCode from() {
    return witness.language();
  }

  /** What a name in this spelling says about the source language. */
  Witness witness() {
    return witness;
  }

  Optional<GivenName> givenName(String word) {
    return Optional.ofNullable(givenNames.get(word));
  }

  /** The capitalised word as a surname; empty if it is one that keeps its spelling. */
  Optional<Surname> surname(String word) {
    return keep.contains(word) ? Optional.empty() : Optional.of(rewrite(word));
  }

  private Surname rewrite(String word) {
    Reading.Name name = reading.read(word.toLowerCase(Locale.ROOT));
    String expected = writing.write(name.neutral());
    return new Surname(word, Initial.upper(expected), name.clueBeside(expected), name.shape());
  }
}
