package dev.calque.core.analysis;

import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/** The dictionaries at hand, each loaded at its first use. Thread-safe. */
public interface Lexicons {

  /** Empty if there is no dictionary of that language on this machine. */
  Optional<Lexicon> of(LanguageCode language);
}
